package app.milepost.store.files;

import app.milepost.store.CannotOpenException;
import app.milepost.store.OpenFailure;
import app.milepost.store.StoreException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what the system and SQLite report into sentences for the person. */
public final class StoreFailures {

  private static final long HARDLY_ANY = 256 * 1024;

  private StoreFailures() {}

  /** Returns why a file or folder could not be opened. */
  public static CannotOpenException of(Path path, IOException e) {
    OpenFailure failure =
        switch (e) {
          case AccessDeniedException denied when !Files.exists(path) ->
              new OpenFailure.ReadOnlyFolder(nearest(path));
          case NoSuchFileException lost when isOffDisk(nearest(path)) ->
              new OpenFailure.NoDisk(path, nearest(path));
          case IOException full when isFull(path, full) -> new OpenFailure.DiskFull(path);
          case FileSystemException other ->
              new OpenFailure.Unreadable(
                  path, Optional.ofNullable(other.getReason()).orElse("access was refused"));
          default -> new OpenFailure.Unreadable(path, String.valueOf(e.getMessage()));
        };
    return new CannotOpenException(failure, e);
  }

  /** Returns the folder around a path that is there, in which what lies between can't be made. */
  private static Path nearest(Path path) {
    return Stream.iterate(path.toAbsolutePath(), Objects::nonNull, Path::getParent)
        .filter(Files::exists)
        .findFirst()
        .orElse(path);
  }

  private static boolean isOffDisk(Path folder) {
    try {
      return Files.getFileStore(folder).getTotalSpace() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns why a database could not be opened. */
  public static CannotOpenException of(Path database, SQLException e) {
    OpenFailure failure =
        switch (code(e)) {
          // A plain error means that a table or column is not where it must be.
          case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_ERROR -> new OpenFailure.Damaged(database);
          case SQLITE_FULL -> new OpenFailure.DiskFull(database);
          case SQLITE_BUSY, SQLITE_LOCKED ->
              new OpenFailure.Held(database, Optional.empty(), false);
          case SQLITE_READONLY -> new OpenFailure.ReadOnlyFile(database);
          default ->
              hardlyAnyRoom(database)
                  ? new OpenFailure.DiskFull(database)
                  : new OpenFailure.Unreadable(database, String.valueOf(e.getMessage()));
        };
    return new CannotOpenException(failure, e);
  }

  /** Returns why something could not be kept or read back. */
  public static StoreException whileOpen(Path database, SQLException e) {
    String sentence =
        switch (code(e)) {
          case SQLITE_FULL ->
              "The disk that holds %s is full, so this was not saved. Free some space and try"
                  + " again.";
          case SQLITE_BUSY, SQLITE_LOCKED ->
              "Another program is using %s, so this was not saved. Close it and try again.";
          case SQLITE_READONLY ->
              "The file %s has become read-only, so this was not saved. Allow writing to it and try"
                  + " again.";
          case SQLITE_CORRUPT, SQLITE_NOTADB ->
              "The file %s has been damaged, so this was not saved. Close Milepost and put a backup"
                  + " in its place.";
          default ->
              "The file %s could not be written or read, so this was not saved. Check that its disk"
                  + " is still there and try again.";
        };
    return new StoreException(sentence.formatted(database), e);
  }

  /**
   * Returns what kind of failure SQLite reports, a plain error where it says nothing of its own.
   */
  public static SQLiteErrorCode code(SQLException e) {
    // The low byte is the primary code; the rest only says where in SQLite it arose.
    return e instanceof SQLiteException sqlite
        ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)
        : SQLiteErrorCode.SQLITE_ERROR;
  }

  /** Returns whether writing to a file failed because its disk is full, as far as can be told. */
  public static boolean isFull(Path path, IOException e) {
    return !(e instanceof AccessDeniedException) && hardlyAnyRoom(path);
  }

  /**
   * Returns whether a disk has less than 256 KB left, as far as can be told.
   *
   * @param path somewhere on the disk; need not exist
   */
  public static boolean hardlyAnyRoom(Path path) {
    Path existing = path;
    while (!Files.exists(existing)) {
      Path parent = existing.getParent();
      if (parent == null) {
        return false;
      }
      existing = parent;
    }
    try {
      FileStore store = Files.getFileStore(existing);
      // What is no disk at all, such as /proc, has no space to run out of.
      return store.getTotalSpace() > 0 && store.getUsableSpace() < HARDLY_ANY;
    } catch (IOException e) {
      return false;
    }
  }
}
