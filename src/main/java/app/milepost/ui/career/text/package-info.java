/**
 * What the chapters of the guide are made of: headings, figures, sources, and how one gets to them.
 */
@NullMarked
package app.milepost.ui.career.text;

import org.jspecify.annotations.NullMarked;
