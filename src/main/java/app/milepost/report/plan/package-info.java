/** A plan in words, as plain text and as JSON. */
@NullMarked
package app.milepost.report.plan;

import org.jspecify.annotations.NullMarked;
