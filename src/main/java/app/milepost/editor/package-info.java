/**
 * Writing and changing a role pack by hand: a draft that may be wrong or unfinished, what can be
 * done to it, and the way back. Values only.
 */
@NullMarked
package app.milepost.editor;

import org.jspecify.annotations.NullMarked;
