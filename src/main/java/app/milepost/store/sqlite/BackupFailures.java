package app.milepost.store.sqlite;

import app.milepost.store.StoreException;
import app.milepost.store.files.StoreFailures;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Says why a backup could not be made, in sentences for the person. */
final class BackupFailures {

  private BackupFailures() {}

  /**
   * Returns why.
   *
   * @param folder where it was to be
   */
  static StoreException of(Path folder, IOException e) {
    return StoreFailures.isFull(folder, e) ? full(folder, e) : refused(folder, e);
  }

  /**
   * Returns why.
   *
   * @param folder where it was to be
   */
  static StoreException of(Path folder, SQLException e) {
    return switch (StoreFailures.code(e)) {
      case SQLITE_INTERRUPT ->
          new StoreException("The backup was stopped before it was whole, so it was not kept.", e);
      case SQLITE_FULL -> full(folder, e);
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          new StoreException(
              "No backup was made: the database could not be read whole, so it may be damaged. Keep"
                  + " the backups you have, close Milepost and open it again.",
              e);
      default -> StoreFailures.hardlyAnyRoom(folder) ? full(folder, e) : refused(folder, e);
    };
  }

  /** Returns that nothing may be written to a folder. */
  static StoreException readOnly(Path folder) {
    return new StoreException(
        "No backup was made: the folder %s is read-only. Allow writing to it, or choose another"
                .formatted(folder)
            + " folder. Your data is as it was.");
  }

  /** Returns that a backup in the data folder would be neither encrypted nor erased from later. */
  static StoreException notElsewhere(Path folder) {
    return new StoreException(
        "No backup was made: the folder %s is in the folder that Milepost keeps your data in. Choose"
                .formatted(folder)
            + " a folder outside it, best on another disk, or make a backup here with Back up"
            + " now.");
  }

  /** Returns that a backup is whole, but role packs could not be put beside it. */
  static StoreException withoutPacks(Path folder, StoreException e) {
    return new StoreException(
        "The backup is made in %s and was read back, but not all of your role packs could be put"
                .formatted(folder)
            + " beside it. "
            + e.getMessage(),
        e);
  }

  /** Returns that a backup could not be read, although it could a moment ago. */
  static StoreException unreadable(Path file, Exception e) {
    return new StoreException(
        "The backup %s can't be read. It was left as it is. Choose another backup."
            .formatted(file.getFileName()),
        e);
  }

  private static StoreException full(Path folder, Exception e) {
    return new StoreException(
        "No backup was made: the disk that holds %s is full. Free some space and try again. Your"
                .formatted(folder)
            + " data is as it was.",
        e);
  }

  private static StoreException refused(Path folder, Exception e) {
    return new StoreException(
        "No backup was made: nothing could be written to the folder %s. Check that its disk is there"
                .formatted(folder)
            + " and who may write to it. Your data is as it was.",
        e);
  }
}
