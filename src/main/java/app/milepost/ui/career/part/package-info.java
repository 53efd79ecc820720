/** The parts of a chapter, one for each kind of content that a guide can have. */
@NullMarked
package app.milepost.ui.career.part;

import org.jspecify.annotations.NullMarked;
