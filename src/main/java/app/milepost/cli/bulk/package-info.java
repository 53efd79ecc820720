/** Scores many assessments, one a line, on several threads and in order. */
@NullMarked
package app.milepost.cli.bulk;

import org.jspecify.annotations.NullMarked;
