/** The values that are kept as JSON inside a row, and how each is read and written. */
@NullMarked
package app.milepost.store.json;

import org.jspecify.annotations.NullMarked;
