/**
 * What a competency framework in the CASE format says, and how a role pack is made of it. Values
 * only.
 */
@NullMarked
package app.milepost.occupation.framework;

import org.jspecify.annotations.NullMarked;
