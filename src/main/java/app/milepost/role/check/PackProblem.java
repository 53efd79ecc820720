package app.milepost.role.check;

/**
 * Something wrong in a pack.
 *
 * @param path where, as a JSON path such as {@code $.requirements[3].required.senior}
 * @param message a sentence saying what is wrong and what to do
 */
public record PackProblem(String path, String message) {

  /** Returns one line, {@code path: sentence}, or just the sentence without a path. */
  public String line() {
    return path.isEmpty() ? message : path + ": " + message;
  }
}
