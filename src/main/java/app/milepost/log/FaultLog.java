package app.milepost.log;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps what went wrong, for whoever mends it. Safe to use from any thread. */
public final class FaultLog {

  static final String NAME = "milepost.log";

  private final Supplier<Optional<Path>> folder;

  /**
   * Makes one. Java's logging is not loaded before something fails, since the window opens faster
   * without it.
   *
   * @param folder the data folder in use, asked for each fault; where there is none, nothing is
   *     kept
   */
  public FaultLog(Supplier<Optional<Path>> folder) {
    this.folder = folder;
  }

  /**
   * Adds a failure, with its code and where it came from, without anything it says. Those that no
   * programmer should have let happen are severe, the others warnings.
   */
  public synchronized void add(Throwable failure) {
    Optional<Path> into = folder.get().filter(Files::isDirectory);
    if (into.isPresent()) {
      boolean foreseen = failure instanceof Exception && !(failure instanceof RuntimeException);
      Logger logger = Logger.getAnonymousLogger();
      // What is logged goes to this file alone, whatever the system's settings of logging say.
      logger.setUseParentHandlers(false);
      logger.addHandler(new LogFile(into.get()));
      logger.log(foreseen ? Level.WARNING : Level.SEVERE, FaultCode.of(failure), failure);
    }
  }

  /** Returns the file that faults are added to, if it is there. */
  public Optional<Path> file() {
    return folder.get().map(path -> path.resolve(NAME)).filter(Files::isRegularFile);
  }
}
