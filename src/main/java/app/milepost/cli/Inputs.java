package app.milepost.cli;

import app.milepost.cli.console.Console;
import app.milepost.format.AssessmentReader;
import app.milepost.format.DatedAssessment;
import app.milepost.format.UnreadableFileException;
import app.milepost.role.RolePack;
import java.nio.file.Path;
import java.time.InstantSource;

/** Opens what a command names as its input: a file, or standard input for {@code -}. */
final class Inputs {

  /** The name that means standard input. */
  static final String STANDARD = "-";

  /** What standard input is called in messages. */
  static final String STANDARD_NAME = "standard input";

  private final Console console;
  private final InstantSource clock;

  Inputs(Console console, InstantSource clock) {
    this.console = console;
    this.clock = clock;
  }

  /** Returns what standard input is called in messages, and any file by its name. */
  static String called(String name) {
    return name.equals(STANDARD) ? STANDARD_NAME : name;
  }

  /**
   * Reads answers. What they hold that is odd but no reason to refuse them is told on standard
   * error.
   */
  DatedAssessment assessment(RolePack pack, String name) throws UnreadableFileException {
    AssessmentReader reader = new AssessmentReader(pack, notice -> tell(name, notice));
    DatedAssessment read =
        name.equals(STANDARD)
            ? reader.readDated(STANDARD_NAME, console.in())
            : reader.readDated(Path.of(name));
    LaterDay.notices(pack, read.date(), read.plan(), clock).forEach(notice -> tell(name, notice));
    return read;
  }

  private void tell(String name, String notice) {
    console.err().printf("milepost: %s: %s%n", called(name), notice);
  }
}
