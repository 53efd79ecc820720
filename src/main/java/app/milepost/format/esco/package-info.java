/**
 * Reads ESCO, the European classification of skills and occupations, as it is published in
 * comma-separated tables, one set a language, in the layout of versions 1.2.
 */
@NullMarked
package app.milepost.format.esco;

import org.jspecify.annotations.NullMarked;
