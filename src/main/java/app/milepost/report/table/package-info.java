/** Tables as files for spreadsheets: cells with their kinds, as CSV and as XLSX. */
@NullMarked
package app.milepost.report.table;

import org.jspecify.annotations.NullMarked;
