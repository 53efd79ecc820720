/** What a career's guide looks like as HTML, as a PDF and as drawings. */
@NullMarked
package app.milepost.report.guide;

import org.jspecify.annotations.NullMarked;
