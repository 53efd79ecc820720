/**
 * The readiness summary: one model, {@link app.milepost.report.ReadinessSummary}, behind the Report
 * page, the HTML file, the PDF, the CSV and the JSON.
 */
@NullMarked
package app.milepost.report;

import org.jspecify.annotations.NullMarked;
