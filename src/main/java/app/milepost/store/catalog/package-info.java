/**
 * The imported careers of a data folder, in a file of their own: {@code careers.db}. Nothing about
 * a person is in it, so it is not encrypted, not backed up and can be made again by importing.
 */
@NullMarked
package app.milepost.store.catalog;

import org.jspecify.annotations.NullMarked;
