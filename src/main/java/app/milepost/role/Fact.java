package app.milepost.role;

/**
 * One figure or statement with its origin. Text components are empty where the pack says nothing.
 *
 * @param value what is stated
 * @param unit what a number counts, e.g. {@code USD} or {@code %}
 * @param label what sets this fact apart from its neighbors, e.g. {@code US median}
 * @param period the time it speaks of, e.g. {@code 2022–2032} or {@code May 2023}
 * @param region the place it speaks of
 * @param source the id of a {@link Source} of the same pack
 * @param retrieved the day it was read, as {@code yyyy-MM-dd}
 * @param note what a reader should know before using it
 */
public record Fact(
    FactValue value,
    String unit,
    String label,
    String period,
    String region,
    String source,
    String retrieved,
    String note) {}
