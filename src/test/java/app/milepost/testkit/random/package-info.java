/** Random material for the tests, each from a seed that says how to see it again. */
@NullMarked
package app.milepost.testkit.random;

import org.jspecify.annotations.NullMarked;
