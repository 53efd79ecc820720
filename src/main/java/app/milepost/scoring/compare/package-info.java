/**
 * What sets two sets of answers apart: one person's then and now, or a client's and a counsellor's.
 * Pure, like all of scoring.
 */
@NullMarked
package app.milepost.scoring.compare;

import org.jspecify.annotations.NullMarked;
