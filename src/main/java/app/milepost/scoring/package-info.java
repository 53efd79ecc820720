/**
 * From a pack, a rung and answers to readiness. Pure: no clock, no input or output, no chance;
 * nothing is rounded before it is shown.
 */
@NullMarked
package app.milepost.scoring;

import org.jspecify.annotations.NullMarked;
