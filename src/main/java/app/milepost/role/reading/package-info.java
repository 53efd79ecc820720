/**
 * How hard an English text is to read, as its Flesch–Kincaid grade, for one warning of the check of
 * packs.
 *
 * <p>The formula is a line; what is long here counts what goes into it. Ends of sentences behind
 * abbreviations and syllables of a trade's own words are what a short count gets wrong, and each
 * wrong one would warn writers of a text that is plain.
 */
@NullMarked
package app.milepost.role.reading;

import org.jspecify.annotations.NullMarked;
