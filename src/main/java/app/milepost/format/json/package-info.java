/** Reading and writing JSON a token at a time, and saying where something is wrong. */
@NullMarked
package app.milepost.format.json;

import org.jspecify.annotations.NullMarked;
