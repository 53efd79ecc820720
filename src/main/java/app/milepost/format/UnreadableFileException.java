package app.milepost.format;

import app.milepost.role.check.PackProblem;
import app.milepost.role.check.ProblemGroup;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file that cannot be used, with everything found wrong in it. Nothing of such a file is kept.
 *
 * <p>The message is ready to be shown: one line for each kind of problem, naming the file, the
 * first place and how many more there are.
 */
public final class UnreadableFileException extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final String source;
  private final transient List<PackProblem> problems;

  /**
   * Makes the exception.
   *
   * @param source the file's name, or what stands for it, such as {@code standard input}
   * @param problems at least one; an empty path means the file as a whole
   */
  public UnreadableFileException(String source, List<PackProblem> problems) {
    this.source = source;
    this.problems = List.copyOf(problems);
  }

  UnreadableFileException(String source, String sentence) {
    this(source, List.of(new PackProblem("", sentence)));
  }

  /** Returns the file's name. */
  public String source() {
    return source;
  }

  /** Returns what is wrong, in the order of the file. */
  public List<PackProblem> problems() {
    return problems;
  }

  @Override
  public String getMessage() {
    return ProblemGroup.of(problems).stream()
        .map(group -> source + ": " + group.line())
        .collect(Collectors.joining("\n"));
  }
}
