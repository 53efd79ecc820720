/** What leaves the app: files, paper, and links opened on request. */
@NullMarked
package app.milepost.ui.export;

import org.jspecify.annotations.NullMarked;
