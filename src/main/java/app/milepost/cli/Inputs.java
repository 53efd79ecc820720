package app.milepost.cli;

import app.milepost.assessment.Assessment;
import app.milepost.format.AssessmentReader;
import app.milepost.format.UnreadableFileException;
import app.milepost.role.RolePack;
import java.nio.file.Path;

/** Opens what a command names as its input: a file, or standard input for {@code -}. */
final class Inputs {

  /** The name that means standard input. */
  static final String STANDARD = "-";

  /** What standard input is called in messages. */
  static final String STANDARD_NAME = "standard input";

  private final Console console;

  Inputs(Console console) {
    this.console = console;
  }

  /** Returns what standard input is called in messages, and any file by its name. */
  static String called(String name) {
    return name.equals(STANDARD) ? STANDARD_NAME : name;
  }

  Assessment assessment(RolePack pack, String name) throws UnreadableFileException {
    AssessmentReader reader =
        new AssessmentReader(
            pack, notice -> console.err().printf("milepost: %s: %s%n", called(name), notice));
    return name.equals(STANDARD)
        ? reader.read(STANDARD_NAME, console.in())
        : reader.read(Path.of(name));
  }
}
