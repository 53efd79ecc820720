/**
 * The page on which a career is written or changed: its parts, a form for each, what is wrong with
 * them, and what a change does to the person on screen.
 */
@NullMarked
package app.milepost.ui.editor;

import org.jspecify.annotations.NullMarked;
