package app.milepost.store.files;

import app.milepost.store.CannotOpenException;
import app.milepost.store.StoreException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Copies a database that can't be worked with where it is. */
public final class DatabaseCopy {

  private DatabaseCopy() {}

  /**
   * Copies a folder's database, with what its log still holds, into another folder, then the role
   * packs and the imported careers that its answers belong to; settings are not copied. The first
   * folder is left as it is, and so are packs and careers that are in the other one already. No
   * Milepost may be working in either folder.
   *
   * @param target created when it is not there yet; must not hold a database
   * @throws CannotOpenException when one folder can't be read or the other not written to; if this
   *     concerns role packs or careers, the database has been copied
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
      throw StoreFailures.of(target.database(), e);
    }
    copyPacks(source.packs(), target.packs());
    copyCareers(source.careers(), target.careers());
  }

  private static void copyCareers(Path from, Path to) throws StoreException {
    try {
      if (Files.isRegularFile(from) && !Files.exists(to)) {
        copyPack(from, to);
      }
    } catch (IOException e) {
      throw StoreFailures.of(from, e);
    }
  }

  /**
   * Copies role packs into another folder, and leaves alone those that are there already.
   *
   * @param from need not exist
   * @param to created when the other one is there and this one is not
   * @throws CannotOpenException when one folder can't be read or the other not written to
   */
  public static void copyPacks(Path from, Path to) throws StoreException {
    if (!Files.isDirectory(from)) {
      return;
    }
    Path at = from;
    try (DirectoryStream<Path> packs = Files.newDirectoryStream(from, "*.json")) {
      OwnerOnly.createFolder(to);
      for (Path pack : packs) {
        at = pack;
        Path copy = to.resolve(pack.getFileName());
        if (Files.isRegularFile(pack) && !Files.exists(copy)) {
          copyPack(pack, copy);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw StoreFailures.of(at, new IOException(e));
    } catch (IOException e) {
      throw StoreFailures.of(at, e);
    }
  }

  private static void copyPack(Path pack, Path copy) throws IOException, StoreException {
    try {
      Durable.copy(pack, copy);
    } catch (IOException e) {
      // A copy fails on either side; what is full can only be where it goes.
      if (StoreFailures.isFull(copy, e)) {
        throw StoreFailures.of(copy, e);
      }
      throw e;
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
