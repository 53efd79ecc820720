package app.milepost.ui;

import app.milepost.store.AuditTrail;
import app.milepost.store.AuditTrail.Action;

/** What was done, in plain words and without contents. */
public final class AuditWords {

  /** Kinds of things that are done. */
  public enum Kind {
    /** To people's records. */
    PEOPLE("People"),
    /** In sessions, answers and notes. */
    SESSIONS("Sessions"),
    /** Saved, printed or handed out. */
    HANDED_OUT("Saved or printed"),
    /** To what protects the data. */
    PROTECTION("Protection"),
    /** With backups. */
    BACKUPS("Backups");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** Returns its name. */
    public String title() {
      return title;
    }
  }

  private AuditWords() {}

  /** Returns what was done, and for an agreement which revision of the plan it made. */
  public static String of(AuditTrail.Entry entry) {
    return of(entry.action())
        + (entry.revision().isPresent()
            ? " (revision %d)".formatted(entry.revision().getAsInt())
            : "");
  }

  /** Returns what was done. */
  public static String of(Action action) {
    return switch (action) {
      case PERSON_ADDED -> "Added a person";
      case PERSON_CHANGED -> "Changed a person's details";
      case PERSON_ARCHIVED -> "Archived a person";
      case PERSON_BROUGHT_BACK -> "Brought a person back";
      case PERSON_DELETED -> "Deleted a person";
      case PERSON_RESTORED -> "Took back deleting a person";
      case PEOPLE_MERGED -> "Merged two records";
      case MERGE_UNDONE -> "Took a merge back";
      case PERSON_EXPORTED -> "Saved a person's record";
      case SESSION_STARTED -> "Started a session";
      case ANSWERS_CHANGED -> "Changed answers";
      case NOTES_CHANGED -> "Changed notes or agreed steps";
      case PLAN_CHANGED -> "Changed a plan";
      case PLAN_AGREED -> "Agreed on a plan";
      case TICKS_CHANGED -> "Ticked boxes in a checklist, or took ticks back";
      case ANSWERS_IMPORTED -> "Took over answers from a file";
      case SESSION_CLOSED -> "Closed a session";
      case SESSION_SET_ASIDE -> "Set a damaged session aside";
      case SESSION_REOPENED -> "Opened a closed session again";
      case SESSION_NAMED -> "Named a closed session";
      case SESSION_DELETED -> "Deleted a closed session";
      case SESSION_RESTORED -> "Took back deleting a closed session";
      case REPORT_SAVED -> "Saved a report";
      case REPORT_PRINTED -> "Printed a report";
      case CASELOAD_EXPORTED -> "Saved figures of the caseload";
      case DATA_PROTECTED -> "Turned protection on";
      case PASSPHRASE_CHANGED -> "Changed the passphrase";
      case RECOVERY_CODE_CHANGED -> "Made a new recovery code";
      case PROTECTION_ENDED -> "Turned protection off";
      case UNLOCKED -> "Unlocked the folder";
      case BACKUP_MADE -> "Made a backup";
      case BACKUP_DELETED -> "Deleted a backup";
      case BACKUP_RESTORED -> "Restored a backup";
      case PERSON_ERASED_FROM_BACKUPS -> "Erased a person from backups";
    };
  }

  /** Returns of which kind it is. */
  public static Kind kind(Action action) {
    return switch (action) {
      case PERSON_ADDED,
          PERSON_CHANGED,
          PERSON_ARCHIVED,
          PERSON_BROUGHT_BACK,
          PERSON_DELETED,
          PERSON_RESTORED,
          PEOPLE_MERGED,
          MERGE_UNDONE ->
          Kind.PEOPLE;
      case SESSION_STARTED,
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
          SESSION_RESTORED ->
          Kind.SESSIONS;
      case PERSON_EXPORTED, REPORT_SAVED, REPORT_PRINTED, CASELOAD_EXPORTED -> Kind.HANDED_OUT;
      case DATA_PROTECTED, PASSPHRASE_CHANGED, RECOVERY_CODE_CHANGED, PROTECTION_ENDED, UNLOCKED ->
          Kind.PROTECTION;
      case BACKUP_MADE, BACKUP_DELETED, BACKUP_RESTORED, PERSON_ERASED_FROM_BACKUPS -> Kind.BACKUPS;
    };
  }
}
