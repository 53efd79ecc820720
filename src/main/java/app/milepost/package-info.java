/** The entry point and the one place where everything is put together. */
@NullMarked
package app.milepost;

import org.jspecify.annotations.NullMarked;
