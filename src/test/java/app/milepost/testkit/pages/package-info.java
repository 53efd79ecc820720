/** Page objects: what a person sees and does on each page. */
@NullMarked
package app.milepost.testkit.pages;

import org.jspecify.annotations.NullMarked;
