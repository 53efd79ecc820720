/**
 * What Milepost remembers of how somebody likes to work on this computer. Nothing about a person
 * but a key.
 */
@NullMarked
package app.milepost.settings;

import org.jspecify.annotations.NullMarked;
