/**
 * What surveys say of an occupation, as O*NET publishes it, and how a role pack is made of it.
 * Values and arithmetic only.
 */
@NullMarked
package app.milepost.occupation;

import org.jspecify.annotations.NullMarked;
