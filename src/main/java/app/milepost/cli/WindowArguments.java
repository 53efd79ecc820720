package app.milepost.cli;

import app.milepost.store.files.DataFolder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Knows the arguments that ask for the window, which are few. The library that reads all the others
 * takes longer to load than all of JavaFX.
 */
final class WindowArguments {

  private static final String DATA = "--data";

  private WindowArguments() {}

  /**
   * Returns the data folder to open the window on, or nothing if the arguments ask for something
   * else or need a closer look.
   *
   * @param usual the data folder where the arguments name none, if the system has one
   */
  static Optional<DataFolder> folder(Optional<DataFolder> usual, String... arguments) {
    return switch (arguments.length) {
      case 0 -> usual;
      case 1 ->
          arguments[0].startsWith(DATA + "=")
              ? named(arguments[0].substring(DATA.length() + 1))
              : Optional.empty();
      case 2 -> arguments[0].equals(DATA) ? named(arguments[1]) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** What could be another option, or a file of arguments, is no plain name. */
  private static Optional<DataFolder> named(String name) {
    if (name.isBlank() || name.startsWith("-") || name.startsWith("@")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new DataFolder(Path.of(name)));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
