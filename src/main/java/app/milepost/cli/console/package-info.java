/** What a process reads from and writes to, and what is said where that ends or is full. */
@NullMarked
package app.milepost.cli.console;

import org.jspecify.annotations.NullMarked;
