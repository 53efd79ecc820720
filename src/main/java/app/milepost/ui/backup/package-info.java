/** Backups: made once a day and on demand, listed, and restored after a look at what changes. */
@NullMarked
package app.milepost.ui.backup;

import org.jspecify.annotations.NullMarked;
