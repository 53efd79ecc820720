/**
 * The answers on screen: what they are, what changes them, what takes a change back, and what is on
 * its way to disk.
 */
@NullMarked
package app.milepost.ui.work;

import org.jspecify.annotations.NullMarked;
