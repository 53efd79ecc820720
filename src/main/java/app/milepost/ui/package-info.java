/**
 * The window: its frame, what all pages share, and one package a page.
 *
 * <p>View models hold properties and commands and never touch the scene graph; views show them.
 */
@NullMarked
package app.milepost.ui;

import org.jspecify.annotations.NullMarked;
