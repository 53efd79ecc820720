/**
 * The data folder that is open: its sessions, its people as others see them, its careers, and what
 * to do where it can't be opened.
 */
@NullMarked
package app.milepost.ui.folder;

import org.jspecify.annotations.NullMarked;
