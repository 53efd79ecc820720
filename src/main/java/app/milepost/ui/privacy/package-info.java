/** Locking, unlocking, and protecting a data folder by a passphrase. */
@NullMarked
package app.milepost.ui.privacy;

import org.jspecify.annotations.NullMarked;
