/**
 * The command line. Results go to standard output, messages to standard error; the exit status is 0
 * when all is done, 1 when some input was refused, 2 after wrong use.
 */
@NullMarked
package app.milepost.cli;

import org.jspecify.annotations.NullMarked;
