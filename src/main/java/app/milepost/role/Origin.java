package app.milepost.role;

/**
 * Where a figure comes from. Text components are empty where the pack says nothing.
 *
 * @param source the id of a {@link Source} of the same pack
 * @param period the time it speaks of, e.g. {@code 2024}
 * @param region the place it speaks of
 * @param retrieved the day it was read, as {@code yyyy-MM-dd}
 * @param note what a reader should know before using it
 */
public record Origin(String source, String period, String region, String retrieved, String note) {}
