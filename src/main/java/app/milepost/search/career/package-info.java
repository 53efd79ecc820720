/**
 * Finding a career among a thousand by any name people use for it. Pure: listings go in, those that
 * answer to what was typed come out, the nearest first.
 */
@NullMarked
package app.milepost.search.career;

import org.jspecify.annotations.NullMarked;
