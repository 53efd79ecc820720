/** What a person said about themselves against one role. Values only. */
@NullMarked
package app.milepost.assessment;

import org.jspecify.annotations.NullMarked;
