/**
 * Finding words in a career's guide. Pure: a pack goes in, places on its page come out, in the
 * order in which the page tells them.
 */
@NullMarked
package app.milepost.search;

import org.jspecify.annotations.NullMarked;
