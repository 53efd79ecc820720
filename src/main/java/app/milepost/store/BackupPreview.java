package app.milepost.store;

import java.util.List;

/**
 * What restoring a backup would change.
 *
 * @param people whole people
 * @param sessions their sessions in which anything was done
 * @param affected who it concerns, {@value #MOST} at most, in the order of their ids
 * @param unprotects whether what is encrypted now would not be any more
 */
public record BackupPreview(
    Changes people, Changes sessions, List<Affected> affected, boolean unprotects) {

  /** How many people are named at most. */
  public static final int MOST = 200;

  /**
   * How many of something.
   *
   * @param back would come back
   * @param lost would be gone
   * @param changed would be as they were
   */
  public record Changes(long back, long lost, long changed) {

    /** Returns whether everything would stay. */
    public boolean none() {
      return back == 0 && lost == 0 && changed == 0;
    }
  }

  /** What would become of somebody. */
  public enum Fate {
    /** They are in the backup alone. */
    BACK,
    /** They are not in the backup. */
    LOST,
    /** Something on them is different. */
    CHANGED
  }

  /**
   * Somebody it concerns.
   *
   * @param name may be empty, also where it could not be read
   * @param fate what would become of them
   */
  public record Affected(String name, Fate fate) {}

  public BackupPreview {
    affected = List.copyOf(affected);
  }

  /** Returns whether everything would stay as it is. */
  public boolean none() {
    return people.none() && sessions.none();
  }
}
