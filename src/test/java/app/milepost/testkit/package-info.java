/** Builders and random material shared by the tests. */
@NullMarked
package app.milepost.testkit;

import org.jspecify.annotations.NullMarked;
