package app.milepost.occupation;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One figure of a survey, with what is known of how it came about.
 *
 * @param value on the scale it belongs to
 * @param sample how many people answered; empty where not told
 * @param error the standard error, in the value's unit; empty where not told
 * @param date month of the answers as {@code yyyy-MM}; empty where not told
 * @param by who was asked, such as {@code Incumbent} or {@code Analyst}; may be empty
 * @param suppressed whether its publisher recommends not to use it
 */
public record Figure(
    double value,
    OptionalInt sample,
    OptionalDouble error,
    String date,
    String by,
    boolean suppressed) {}
