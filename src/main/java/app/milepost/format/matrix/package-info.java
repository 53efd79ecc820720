/** Careers as spreadsheets, one row a requirement, for people who keep skills matrices there. */
@NullMarked
package app.milepost.format.matrix;

import org.jspecify.annotations.NullMarked;
