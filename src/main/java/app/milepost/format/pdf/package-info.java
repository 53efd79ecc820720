/**
 * Finds the answers that travel inside a PDF Milepost saved. Knows just enough of PDF for that and
 * trusts nothing: whatever a file claims about itself, the work done and the memory used stay
 * within fixed bounds.
 */
@NullMarked
package app.milepost.format.pdf;

import org.jspecify.annotations.NullMarked;
