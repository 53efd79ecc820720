/** The command that finds a career by any name people use for it. */
@NullMarked
package app.milepost.cli.find;

import org.jspecify.annotations.NullMarked;
