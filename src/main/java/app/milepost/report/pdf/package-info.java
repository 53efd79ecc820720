/** Lays templates out as PDF files, with drawings, fonts and tags, and prints them. */
@NullMarked
package app.milepost.report.pdf;

import org.jspecify.annotations.NullMarked;
