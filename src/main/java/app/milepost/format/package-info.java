/**
 * The files people hand to Milepost and get back from it: role packs, assessments and scores, all
 * JSON. Whatever comes in is taken as possibly broken or hostile: size, depth, encoding and every
 * key are checked before anything is used.
 */
@NullMarked
package app.milepost.format;

import org.jspecify.annotations.NullMarked;
