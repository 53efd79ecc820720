package app.milepost.store;

import java.time.Instant;

/**
 * A number under which somebody was kept at some time, to find them in backups without reading
 * anything personal.
 *
 * @param id given by the store
 * @param since when they were added; tells two people apart who had the same number, as can be
 *     after a backup was restored
 */
public record Trace(long id, Instant since) {}
