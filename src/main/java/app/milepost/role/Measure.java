package app.milepost.role;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A survey's figure that a requirement's importance or level was made of.
 *
 * @param scale what it measures, such as {@code Importance, 1 to 5}
 * @param value on that scale
 * @param sample how many people answered; empty where not told
 * @param error the standard error, in the value's unit; empty where not told
 * @param period when they answered, such as {@code 2023-08}; may be empty
 * @param by who answered, such as {@code Incumbent}; may be empty
 * @param source the id of a {@link Source} of the same pack
 * @param suppressed whether its publisher recommends not to use it
 */
public record Measure(
    String scale,
    double value,
    OptionalInt sample,
    OptionalDouble error,
    String period,
    String by,
    String source,
    boolean suppressed) {}
