/**
 * The individual employment plan on paper. Its fields are those of the forms that public employment
 * services in the United States use for it.
 */
@NullMarked
package app.milepost.report.employment;

import org.jspecify.annotations.NullMarked;
