/**
 * How results are put into words and numbers for people, the same on screen, on paper and on the
 * command line. Pure: values in, text out.
 */
@NullMarked
package app.milepost.words;

import org.jspecify.annotations.NullMarked;
