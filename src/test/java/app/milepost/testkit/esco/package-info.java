/** Small tables in the layout of the European classification. */
@NullMarked
package app.milepost.testkit.esco;

import org.jspecify.annotations.NullMarked;
