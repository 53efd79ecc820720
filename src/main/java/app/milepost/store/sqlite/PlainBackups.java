package app.milepost.store.sqlite;

import app.milepost.store.Backup;
import app.milepost.store.Backup.Condition;
import app.milepost.store.Backup.Kind;
import app.milepost.store.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The backups that still hold in plain text what has been encrypted since. */
final class PlainBackups {

  /**
   * What came of taking them away.
   *
   * @param deleted how many there were and are gone
   * @param left a sentence about those that are still there, if any
   * @param again whether trying again later could help
   */
  record Replaced(int deleted, Optional<String> left, boolean again) {}

  private final BackupShelf shelf;
  private final BackupMaker maker;
  private final Rows rows;

  PlainBackups(Rows rows) {
    this.rows = rows;
    shelf = new BackupShelf(rows.folder());
    maker = new BackupMaker(rows.folder().database());
  }

  /**
   * Makes one backup that is encrypted, and once that has been read back, deletes those that are
   * not. Does nothing where there are none.
   */
  Replaced replace() {
    try {
      List<Backup> all = shelf.list();
      List<Backup> plain =
          all.stream().filter(b -> b.condition() instanceof Condition.Plain).toList();
      if (!plain.isEmpty()) {
        maker.make(shelf.create(), Kind.PROTECTION, rows.now(), true);
      }
      List<Backup> gone = new ArrayList<>();
      for (Backup backup : plain) {
        BackupShelf.delete(backup.file());
        gone.add(backup);
      }
      return new Replaced(gone.size(), unreadable(all), false);
    } catch (StoreException e) {
      return new Replaced(
          0,
          Optional.of(
              "Backups made before are still there and are not encrypted. Milepost will try again"
                  + " when it opens the folder the next time. "
                  + e.getMessage()),
          true);
    }
  }

  /** Nobody can tell what a file that can't be read holds. */
  private static Optional<String> unreadable(List<Backup> all) {
    long count = all.stream().filter(b -> !b.usable()).count();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            "Among your backups %s that can't be read and may hold something that is not encrypted."
                    .formatted(count == 1 ? "is one file" : "are %d files".formatted(count))
                + " To be sure, delete what you do not need under Backups in Settings.");
  }
}
