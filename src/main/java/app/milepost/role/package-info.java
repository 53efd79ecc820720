/**
 * What one career asks for: requirements, the ladder and the facts about it.
 *
 * <p>Values only, checked on construction; reading them from files is {@code app.milepost.format}'s
 * work.
 */
@NullMarked
package app.milepost.role;

import org.jspecify.annotations.NullMarked;
