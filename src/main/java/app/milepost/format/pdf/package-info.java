/**
 * Finds the answers that travel inside a PDF Milepost saved. Knows just enough of PDF for that and
 * trusts nothing: whatever a file claims about itself, the work done and the memory used stay
 * within fixed bounds.
 *
 * <p>It stands beside PDFBox, which writes these files, because an import takes files from anywhere
 * and has to end soon with a sentence: PDFBox reads a whole document and mends a damaged one as
 * best it can, whereas one attachment is wanted here, exactly as it was put in, or a refusal.
 */
@NullMarked
package app.milepost.format.pdf;

import org.jspecify.annotations.NullMarked;
