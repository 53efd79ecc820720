package app.milepost.format.json;

import app.milepost.role.check.PackProblem;
import java.io.Serial;

/**
 * One reason why a JSON text cannot be used. Carries no stack trace: millions of lines may be
 * refused in one run.
 */
public final class Refusal extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final transient PackProblem problem;

  /** Refuses what stands at a path, with a sentence. */
  public Refusal(String path, String sentence) {
    super(null, null, false, false);
    problem = new PackProblem(path, sentence);
  }

  @Override
  public String getMessage() {
    return problem.line();
  }

  /** Returns what is wrong; the path is empty where the text as a whole is meant. */
  public PackProblem problem() {
    return problem;
  }
}
