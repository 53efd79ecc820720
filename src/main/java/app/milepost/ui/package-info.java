/**
 * What all pages share, and one package a page.
 *
 * <p>Four rooms serve them, each knowing only those before it: {@code work} holds the answers on
 * screen, {@code folder} the data folder they are in, {@code export} what leaves it, {@code window}
 * the frame around the pages. View models hold properties and commands and never touch the scene
 * graph; views show them.
 */
@NullMarked
package app.milepost.ui;

import org.jspecify.annotations.NullMarked;
