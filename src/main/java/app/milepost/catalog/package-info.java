/**
 * Which careers there are to choose from, a handful or a thousand, and what a list shows of each.
 */
@NullMarked
package app.milepost.catalog;

import org.jspecify.annotations.NullMarked;
