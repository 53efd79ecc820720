package app.milepost.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One file that holds the database as it was at some moment.
 *
 * @param file where it is
 * @param at the moment
 * @param kind why it was made
 * @param size in bytes
 * @param condition whether it can be restored
 */
public record Backup(Path file, Instant at, Kind kind, long size, Condition condition) {

  /** Why it was made. */
  public enum Kind {
    /** By Milepost, once a day; the only kind that it takes away again by itself. */
    DAILY,
    /** Because somebody asked for it. */
    MANUAL,
    /** By Milepost, before another one took the place of the database. */
    BEFORE_RESTORE,
    /** By Milepost, when protection was turned on, in place of those that were not encrypted. */
    PROTECTION,
    /** No backup, but a database that could not be read when a backup took its place. */
    PUT_ASIDE
  }

  /** Whether it can be restored. */
  public sealed interface Condition {

    /** It can, and anybody who has the file can read it. */
    record Plain() implements Condition {}

    /**
     * It can, and what is personal in it is encrypted.
     *
     * @param key tells its data key from any other, without telling anything about it
     */
    record Encrypted(String key) implements Condition {}

    /**
     * It can't.
     *
     * @param sentence why not
     */
    record Unusable(String sentence) implements Condition {}
  }

  /** Returns whether it can be restored. */
  public boolean usable() {
    return !(condition instanceof Condition.Unusable);
  }
}
