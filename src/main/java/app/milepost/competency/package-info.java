/**
 * What many careers ask for in the same words: skills, fields of knowledge, ways of working,
 * schooling. An answer to one of them serves every career that names it. Values only.
 */
@NullMarked
package app.milepost.competency;

import org.jspecify.annotations.NullMarked;
