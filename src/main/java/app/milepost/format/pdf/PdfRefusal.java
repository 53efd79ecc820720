package app.milepost.format.pdf;

import java.io.Serial;

/** A PDF whose answers cannot be had. Carries no stack trace. */
public final class PdfRefusal extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final PdfProblem problem;

  PdfRefusal(PdfProblem problem) {
    super(problem.sentence(), null, false, false);
    this.problem = problem;
  }

  /** Returns why not. */
  public PdfProblem problem() {
    return problem;
  }
}
