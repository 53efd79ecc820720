package app.milepost.store.sqlite;

import app.milepost.store.StoreException;
import app.milepost.store.crypt.Vault;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leaves nothing plain in the files of a folder whose data has been encrypted. */
final class Tidying {

  /**
   * What came of it.
   *
   * @param leftOver a sentence about what could not be put in order, if anything
   * @param backupsDeleted how many backups were not encrypted and are gone
   */
  record Outcome(Optional<String> leftOver, int backupsDeleted) {}

  private Tidying() {}

  /** Does it, and notes once nothing is left to be done later. */
  static Outcome of(Rows rows) {
    PlainBackups.Replaced replaced = new PlainBackups(rows).replace();
    Optional<String> uncleaned = Cleaning.tryTo(rows).map(Tidying::leftOver);
    if (uncleaned.isEmpty() && !replaced.again()) {
      uncleaned = note(rows).map(Tidying::leftOver);
    }
    String sentences =
        Stream.of(uncleaned, replaced.left())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return new Outcome(Optional.of(sentences).filter(s -> !s.isEmpty()), replaced.deleted());
  }

  private static Optional<StoreException> note(Rows rows) {
    VaultRow row = new VaultRow(rows);
    try {
      rows.transact(() -> write(row));
      return Optional.empty();
    } catch (StoreException e) {
      return Optional.of(e);
    }
  }

  private static Optional<Vault> write(VaultRow row) throws SQLException, StoreException {
    Optional<Vault> vault = row.read();
    if (vault.isPresent()) {
      row.write(vault.get().cleaned());
    }
    return vault;
  }

  private static String leftOver(StoreException why) {
    return "Your data is protected, but some of it may still stand unprotected in the database"
        + " file. Milepost will try again when it opens the folder the next time. "
        + why.getMessage();
  }
}
