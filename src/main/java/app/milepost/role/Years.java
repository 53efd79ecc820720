package app.milepost.role;

import java.util.OptionalInt;

/**
 * Years in the field at which people usually stand on a rung.
 *
 * @param from whole years, at least 0
 * @param to whole years, at least {@code from}; empty where the rung has no upper end
 */
public record Years(int from, OptionalInt to) {}
