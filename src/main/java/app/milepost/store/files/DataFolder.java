package app.milepost.store.files;

import app.milepost.settings.Settings;
import app.milepost.store.CannotOpenException;
import app.milepost.store.OpenFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folder that holds everything Milepost keeps for one user.
 *
 * @param path absolute; need not exist before {@link #create()}
 */
public record DataFolder(Path path) {

  /** The environment variable that names another folder. */
  public static final String VARIABLE = "MILEPOST_DATA";

  public DataFolder {
    path = path.toAbsolutePath().normalize();
  }

  /**
   * Returns the folder to use: the one asked for, else the one in {@link #VARIABLE}, else the
   * system's usual place.
   *
   * @param asked from {@code --data}
   * @param environment the process's environment
   * @param osName as in the system property {@code os.name}
   * @param home the user's home folder as Java knows it, which says {@code ?} where there is none
   * @return empty where none of these is known
   */
  public static Optional<DataFolder> resolve(
      Optional<Path> asked, Map<String, String> environment, String osName, String home) {
    return asked
        .or(() -> named(environment, VARIABLE))
        .or(() -> usual(environment, osName.toLowerCase(Locale.ROOT), home))
        .map(DataFolder::new);
  }

  private static Optional<Path> usual(
      Map<String, String> environment, String osName, String homeFolder) {
    Optional<Path> home = Optional.of(Path.of(homeFolder)).filter(Path::isAbsolute);
    if (osName.startsWith("windows")) {
      return named(environment, "APPDATA")
          .or(() -> home.map(h -> h.resolve("AppData").resolve("Roaming")))
          .map(roaming -> roaming.resolve("Milepost"));
    }
    if (osName.startsWith("mac")) {
      return home.map(h -> h.resolve("Library").resolve("Application Support").resolve("Milepost"));
    }
    // The base directory specification says to ignore a relative path.
    return named(environment, "XDG_DATA_HOME")
        .filter(Path::isAbsolute)
        .or(() -> home.map(h -> h.resolve(".local").resolve("share")))
        .map(share -> share.resolve("milepost"));
  }

  private static Optional<Path> named(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(v -> !v.isBlank()).map(Path::of);
  }

  /** Returns where the database is. */
  public Path database() {
    return path.resolve("milepost.db");
  }

  /** Returns the folder in which a person may put role packs of their own. It need not exist. */
  public Path packs() {
    return path.resolve("packs");
  }

  /** Returns the file of imported careers. It need not exist. */
  public Path careers() {
    return path.resolve("careers.db");
  }

  /** Returns the folder in which Milepost keeps backups. It need not exist. */
  public Path backups() {
    return path.resolve("backups");
  }

  /** Returns the file of {@link Settings}. */
  public Path settings() {
    return path.resolve("settings.properties");
  }

  /** Returns whether a folder is this one or somewhere in it, by whatever way it is reached. */
  public boolean holds(Path other) {
    return real(other).startsWith(real(path));
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }

  /** What SQLite has committed but not yet put into the database. */
  public Path log() {
    return path.resolve("milepost.db-wal");
  }

  /** Where SQLite would note how to undo, were there no log. */
  public Path journal() {
    return path.resolve("milepost.db-journal");
  }

  Path lock() {
    return path.resolve("milepost.lock");
  }

  /** Returns the socket by which a second Milepost reaches the first. It need not exist. */
  public Path doorbell() {
    return path.resolve("milepost.sock");
  }

  /**
   * Makes the folder, for its owner only, when it is not there yet. A folder that exists keeps its
   * permissions.
   *
   * @throws CannotOpenException when it is a file, can't be made or can't be written to
   */
  public void create() throws CannotOpenException {
    for (Path part = path; part != null; part = part.getParent()) {
      if (Files.isSymbolicLink(part) && !Files.exists(part)) {
        throw new CannotOpenException(linkToNothing(part));
      }
      if (Files.exists(part) && !Files.isDirectory(part)) {
        throw new CannotOpenException(new OpenFailure.NotAFolder(part));
      }
    }
    try {
      if (!Files.exists(path)) {
        OwnerOnly.createFolder(path);
      }
    } catch (IOException e) {
      throw StoreFailures.of(path, e);
    }
    if (!Files.isReadable(path)) {
      throw new CannotOpenException(
          new OpenFailure.Unreadable(path, "you are not allowed to look into it"));
    }
    if (OwnerOnly.readOnly(path)) {
      throw new CannotOpenException(new OpenFailure.ReadOnlyFolder(path));
    }
  }

  private static OpenFailure linkToNothing(Path link) throws CannotOpenException {
    try {
      return new OpenFailure.LinkToNothing(link, Files.readSymbolicLink(link));
    } catch (IOException e) {
      throw StoreFailures.of(link, e);
    }
  }
}
