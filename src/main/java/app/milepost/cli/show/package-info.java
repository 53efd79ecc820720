/** A role as readable text: everything its pack holds. */
@NullMarked
package app.milepost.cli.show;

import org.jspecify.annotations.NullMarked;
