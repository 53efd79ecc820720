/** Benchmarks that print what was measured, each beside a yardstick taken in the same run. */
@NullMarked
package app.milepost.bench;

import org.jspecify.annotations.NullMarked;
