package app.milepost.store.sqlite;

import app.milepost.store.Backup;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The backups in a data folder, whether or not its database can be opened. Blocks. */
public final class BackupShelf {

  /**
   * What a backup holds.
   *
   * @param people how many
   * @param sessions how many in which anything was done
   */
  public record Contents(long people, long sessions) {}

  private final Path folder;

  /** Looks at the backups of a data folder. */
  public BackupShelf(DataFolder folder) {
    this.folder = folder.backups();
  }

  /** Returns all of them, latest first, each opened and read whole. */
  public List<Backup> list() throws StoreException {
    List<Backup> found = new ArrayList<>();
    for (Path file : named()) {
      found.add(BackupFile.look(file));
    }
    found.sort(Comparator.comparing(Backup::at).reversed());
    return List.copyOf(found);
  }

  /** Returns a file from elsewhere as a backup, opened and read whole. */
  public static Backup elsewhere(Path file) {
    return BackupFile.look(file);
  }

  /** Returns what is in a backup that can be restored. */
  public static Contents contents(Backup backup) throws StoreException {
    BackupFile.require(backup.file());
    try (Connection connection = Connections.readOnly(backup.file(), false);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT (SELECT count(*) FROM person),"
                    + " (SELECT count(*) FROM assessment WHERE saved_at IS NOT NULL)")) {
      return new Contents(row.getLong(1), row.getLong(2));
    } catch (SQLException e) {
      throw BackupFailures.unreadable(backup.file(), e);
    }
  }

  /** Returns the files that bear a backup's name. */
  List<Path> named() throws StoreException {
    return files("milepost-*.db").stream().filter(f -> BackupName.of(f).isPresent()).toList();
  }

  /** Makes the folder, for its owner only, when it is not there yet. */
  Path create() throws StoreException {
    try {
      if (!Files.isDirectory(folder)) {
        OwnerOnly.createFolder(folder);
      }
      return folder;
    } catch (IOException e) {
      throw BackupFailures.of(folder, e);
    }
  }

  /** Takes away what was left when Milepost ended while it made a backup. */
  void sweep() {
    try {
      for (Path left : files("milepost-*.db" + BackupName.UNFINISHED + "*")) {
        Files.deleteIfExists(left);
      }
    } catch (IOException | StoreException e) {
      // It stands in nobody's way; the next time tries again.
    }
  }

  /** Deletes one; whoever lists them next does not see it. */
  static void delete(Path file) throws StoreException {
    try {
      Files.deleteIfExists(file);
      for (String suffix : List.of("-wal", "-journal")) {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
      }
    } catch (IOException e) {
      throw new StoreException(
          "The backup %s could not be deleted. Check who may write to the folder %s."
              .formatted(file.getFileName(), file.getParent()),
          e);
    }
  }

  private List<Path> files(String pattern) throws StoreException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
      files.forEach(found::add);
      return found;
    } catch (IOException e) {
      throw unlisted(e);
    } catch (DirectoryIteratorException e) {
      throw unlisted(e);
    }
  }

  private StoreException unlisted(Exception e) {
    return new StoreException(
        "The folder %s can't be read, so your backups can't be listed. Check who may read it."
            .formatted(folder),
        e);
  }
}
