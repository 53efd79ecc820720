/** Finding words in the guide: what is looked for, what was found, and its marks in the text. */
@NullMarked
package app.milepost.ui.career.find;

import org.jspecify.annotations.NullMarked;
