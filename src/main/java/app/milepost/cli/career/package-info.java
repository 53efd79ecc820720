/** Commands about careers: finding one by any name people use for it, and taking in many. */
@NullMarked
package app.milepost.cli.career;

import org.jspecify.annotations.NullMarked;
