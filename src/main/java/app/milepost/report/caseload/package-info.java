/** What a caseload's figures look like as a PDF and as a table. */
@NullMarked
package app.milepost.report.caseload;

import org.jspecify.annotations.NullMarked;
