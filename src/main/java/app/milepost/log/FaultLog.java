package app.milepost.log;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps what went wrong, for whoever mends it. Safe to use from any thread. */
public final class FaultLog {

  private final Logger logger = Logger.getAnonymousLogger();
  private final LogFile file;

  /**
   * Makes one.
   *
   * @param folder the data folder in use, asked for each fault; where there is none, nothing is
   *     kept
   */
  public FaultLog(Supplier<Optional<Path>> folder) {
    file = new LogFile(folder);
    // What is logged goes to this file alone, whatever the system's settings of logging say.
    logger.setUseParentHandlers(false);
    logger.setLevel(Level.ALL);
    logger.addHandler(file);
  }

  /**
   * Adds a failure, with its code and where it came from, without anything it says. Those that no
   * programmer should have let happen are severe, the others warnings.
   */
  public void add(Throwable failure) {
    boolean foreseen = failure instanceof Exception && !(failure instanceof RuntimeException);
    logger.log(foreseen ? Level.WARNING : Level.SEVERE, FaultCode.of(failure), failure);
  }

  /** Returns the file that faults are added to, if it is there. */
  public Optional<Path> file() {
    return file.path();
  }
}
