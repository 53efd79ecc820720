package app.milepost.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Copies a database that can't be worked with where it is. */
public final class DatabaseCopy {

  private DatabaseCopy() {}

  /**
   * Copies a folder's database, with what its journal still holds, into another folder. The first
   * folder is left as it is; role packs and settings are not copied. No Milepost may be working in
   * either folder.
   *
   * @param target created when it is not there yet; must not hold a database
   * @throws CannotOpenException when the target can't be written to
   * @throws StoreException when the target already holds a database
   */
  public static void copy(DataFolder source, DataFolder target) throws StoreException {
    target.create();
    if (Files.exists(target.database())) {
      throw new StoreException(
          "There is already a database in %s. It was left as it is. Choose a folder without one."
              .formatted(target.path()));
    }
    try {
      // The journal first: without a database beside it, it is kept, and nothing is taken for
      // whole.
      for (String suffix : List.of("-wal", "")) {
        Path from = source.database().resolveSibling(source.database().getFileName() + suffix);
        if (Files.exists(from)) {
          Durable.copy(from, target.path().resolve(from.getFileName()));
        }
      }
    } catch (IOException e) {
      throw Failures.of(target.database(), e);
    }
  }
}
