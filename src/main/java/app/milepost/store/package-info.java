/**
 * The port to what people say: what can be asked of a store and what it answers with. Nothing here
 * knows how it is kept; {@code sqlite}, {@code crypt}, {@code json} and {@code files} do.
 *
 * <p>A file that can't be read is never changed. Everything inside the data folder is for its owner
 * only.
 */
@NullMarked
package app.milepost.store;

import org.jspecify.annotations.NullMarked;
