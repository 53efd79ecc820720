package app.milepost.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Copies a database that can't be worked with where it is. */
public final class DatabaseCopy {

  private DatabaseCopy() {}

  /**
   * Copies a folder's database, with what its log still holds, into another folder. The first
   * folder is left as it is; role packs and settings are not copied. No Milepost may be working in
   * either folder.
   *
   * @param target created when it is not there yet; must not hold a database
   * @throws CannotOpenException when one folder can't be read or the other not written to
   * @throws StoreException when there is nothing to copy, or something in its way
   */
  public static void copy(DataFolder source, DataFolder target) throws StoreException {
    if (!Files.isRegularFile(source.database())) {
      throw new StoreException(
          "There is no database at %s to copy. Choose another folder."
              .formatted(source.database()));
    }
    target.create();
    for (Path taken : List.of(target.database(), target.log(), target.journal())) {
      if (Files.exists(taken)) {
        throw new StoreException(
            "%s is already there. It was left as it is. Choose a folder without a database."
                .formatted(taken));
      }
    }
    try {
      // The log first: a database that is there without its log would be taken for whole.
      if (Files.exists(source.log())) {
        Durable.copy(source.log(), target.log());
      }
      copyDatabase(source, target);
    } catch (IOException e) {
      throw Failures.of(target.database(), e);
    }
  }

  private static void copyDatabase(DataFolder source, DataFolder target) throws IOException {
    try {
      Durable.copy(source.database(), target.database());
    } catch (IOException e) {
      Files.deleteIfExists(target.log());
      throw e;
    }
  }
}
