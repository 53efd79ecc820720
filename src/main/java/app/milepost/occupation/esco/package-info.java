/**
 * What the European classification says of an occupation, and how a role pack is made of it. Values
 * only.
 */
@NullMarked
package app.milepost.occupation.esco;

import org.jspecify.annotations.NullMarked;
