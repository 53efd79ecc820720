package app.milepost.store.sqlite;

import app.milepost.store.Backup;
import app.milepost.store.Backup.Condition;
import app.milepost.store.OpenFailure;
import app.milepost.store.StoreException;
import app.milepost.store.crypt.Vault;
import app.milepost.store.crypt.VaultJson;
import app.milepost.store.files.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;

/** Looks at a backup without changing anything about it. */
final class BackupFile {

  private static final String ELSEWHERE = " It was left as it is. Choose another backup.";

  private BackupFile() {}

  /** Returns what a file is, having opened it and read all of it. */
  static Backup look(Path file) {
    Optional<BackupName> name = BackupName.of(file);
    return new Backup(
        file,
        name.map(BackupName::at).orElseGet(() -> changedAt(file)),
        name.map(BackupName::kind).orElse(Backup.Kind.MANUAL),
        size(file),
        condition(file, name));
  }

  /** Returns a backup that can be restored, as it is now. */
  static Backup require(Path file) throws StoreException {
    Backup found = look(file);
    if (found.condition() instanceof Condition.Unusable unusable) {
      throw new StoreException(unusable.sentence());
    }
    return found;
  }

  private static Condition condition(Path file, Optional<BackupName> name) {
    try {
      return checked(file, name.map(BackupName::digest).orElse(""));
    } catch (IOException e) {
      return new Condition.Unusable(
          "The file %s can't be read. Check that its disk is there and who may read it."
              .formatted(file.getFileName()));
    } catch (SQLException | StoreException e) {
      return damaged(file);
    }
  }

  private static Condition checked(Path file, String digest)
      throws IOException, SQLException, StoreException {
    Optional<OpenFailure> visible = DatabaseHead.check(file, false);
    if (visible.isPresent()) {
      return new Condition.Unusable(sentence(file, visible.get()));
    }
    if (!digest.isEmpty() && !Digests.shortOf(file).equals(digest)) {
      return damaged(file);
    }
    try (Connection connection = Connections.readOnly(file, false)) {
      if (!sound(connection)) {
        return damaged(file);
      }
      int version = Migrations.BUILT_IN.versionOf(connection);
      if (version > Migrations.BUILT_IN.latest()) {
        return new Condition.Unusable(
            "A newer Milepost made the backup %s. Install the newer Milepost to restore it."
                .formatted(file.getFileName()));
      }
      return version < VaultRow.SINCE
          ? new Condition.Plain()
          : vault(connection)
              .<Condition>map(v -> new Condition.Encrypted(v.key()))
              .orElseGet(Condition.Plain::new);
    }
  }

  private static Condition damaged(Path file) {
    return new Condition.Unusable(
        "The backup %s is damaged or was changed since it was made.".formatted(file.getFileName())
            + ELSEWHERE);
  }

  private static String sentence(Path file, OpenFailure failure) {
    Path name = file.getFileName();
    return switch (failure) {
          case OpenFailure.ZeroLength empty -> "The backup %s is empty.".formatted(name);
          case OpenFailure.Truncated cut ->
              "The backup %s is cut short: %,d of %,d bytes are there."
                  .formatted(name, cut.found(), cut.expected());
          default ->
              "The file %s is not a Milepost backup, or its start is damaged.".formatted(name);
        }
        + ELSEWHERE;
  }

  /** Returns how the key to a backup is kept; empty where nothing in it is encrypted. */
  static Optional<Vault> vault(Connection connection) throws SQLException, StoreException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT wraps FROM vault")) {
      return row.next() ? Optional.of(VaultJson.read(row.getBytes(1))) : Optional.empty();
    }
  }

  private static boolean sound(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet findings = statement.executeQuery("PRAGMA quick_check(1)")) {
      return findings.next() && findings.getString(1).equals("ok");
    }
  }

  private static Instant changedAt(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
