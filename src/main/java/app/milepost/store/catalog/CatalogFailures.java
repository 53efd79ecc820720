package app.milepost.store.catalog;

import app.milepost.store.files.StoreFailures;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** What goes wrong with the file of imported careers, in sentences for the person. */
final class CatalogFailures {

  private CatalogFailures() {}

  /** It holds something else than it should. */
  static IOException damaged(Path file, Throwable cause) {
    return new IOException(
        "The imported careers can't be read, as the file %s is damaged. Move it away and import"
                .formatted(file)
            + " them again. No answers are in it.",
        cause);
  }

  /** It is no file of imported careers at all. */
  static IOException foreign(Path file) {
    return new IOException(
        "%s is where imported careers belong, but it is another kind of file. Move it away and try"
                .formatted(file)
            + " again.");
  }

  /** A later Milepost has written it. */
  static IOException newer(Path file, int layout, int known) {
    return new IOException(
        "A newer Milepost wrote the imported careers in %s (layout %d, and this one reads up to %d)."
                .formatted(file, layout, known)
            + " Use the newer one, or move the file away and import them again.");
  }

  /** What SQLite says of it. */
  static IOException of(Path file, SQLException e) {
    String sentence =
        switch (StoreFailures.code(e)) {
          case SQLITE_FULL ->
              "The disk that holds %s is full, so no careers were changed. Free some space and try"
                  + " again.";
          case SQLITE_BUSY, SQLITE_LOCKED ->
              "Another Milepost is changing the imported careers in %s. Try again in a minute.";
          case SQLITE_READONLY ->
              "The file %s can't be written to, so no careers were changed. Allow writing to it and"
                  + " try again.";
          case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_ERROR -> "";
          default ->
              "The imported careers in %s could not be read or written. Check that the disk is"
                  + " still there and try again.";
        };
    return sentence.isEmpty() ? damaged(file, e) : new IOException(sentence.formatted(file), e);
  }
}
