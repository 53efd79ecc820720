package app.milepost.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Who did what and when, without contents. See {@link Store} for how to call it. */
public interface AuditTrail {

  /** What was done. */
  enum Action {
    PERSON_ADDED,
    PERSON_CHANGED,
    PERSON_ARCHIVED,
    PERSON_BROUGHT_BACK,
    PERSON_DELETED,
    PERSON_RESTORED,
    PEOPLE_MERGED,
    MERGE_UNDONE,
    PERSON_EXPORTED,
    SESSION_STARTED,
    ANSWERS_CHANGED,
    NOTES_CHANGED,
    PLAN_CHANGED,
    PLAN_AGREED,
    TICKS_CHANGED,
    ANSWERS_IMPORTED,
    SESSION_CLOSED,
    SESSION_SET_ASIDE,
    SESSION_REOPENED,
    SESSION_NAMED,
    SESSION_DELETED,
    SESSION_RESTORED,
    REPORT_SAVED,
    REPORT_PRINTED,
    CASELOAD_EXPORTED,
    DATA_PROTECTED,
    PASSPHRASE_CHANGED,
    RECOVERY_CODE_CHANGED,
    PROTECTION_ENDED,
    UNLOCKED,
    BACKUP_MADE,
    BACKUP_DELETED,
    BACKUP_RESTORED,
    PERSON_ERASED_FROM_BACKUPS
  }

  /**
   * One line of the list.
   *
   * @param id later lines have higher ones
   * @param at when
   * @param who the system's name for whoever was at the computer
   * @param action what
   * @param personId whom it concerned, if anybody; they may have been deleted since
   * @param revision which revision of a plan was agreed on, from 1; empty for anything else, and
   *     where an earlier version has not noted it
   */
  record Entry(
      long id,
      Instant at,
      String who,
      Action action,
      Optional<Long> personId,
      OptionalInt revision) {}

  /**
   * Which lines are wanted.
   *
   * @param actions only these; all of them where it is empty
   * @param person only what concerned somebody; everything where it is empty
   */
  record Wanted(Set<Action> actions, Optional<Long> person) {

    /** Every line. */
    public static final Wanted ALL = new Wanted(Set.of(), Optional.empty());

    public Wanted {
      actions = Set.copyOf(actions);
    }
  }

  /** Adds a line for something that the store does not do itself. */
  void note(Action action, Optional<Long> personId) throws StoreException;

  /**
   * Returns lines, latest first.
   *
   * @param before return only lines with a lower id; {@link Long#MAX_VALUE} for the latest
   * @param most how many at most
   */
  default List<Entry> lines(long before, int most) throws StoreException {
    return lines(Wanted.ALL, before, most);
  }

  /**
   * Returns some of the lines, latest first.
   *
   * @param before return only lines with a lower id; {@link Long#MAX_VALUE} for the latest
   * @param most how many at most
   */
  List<Entry> lines(Wanted wanted, long before, int most) throws StoreException;
}
