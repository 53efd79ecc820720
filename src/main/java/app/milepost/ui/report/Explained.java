package app.milepost.ui.report;

/**
 * A figure that can say how it comes about.
 *
 * @param figure as shown: {@code 4.4}
 * @param question the figure's accessible name: {@code Why 4.4 points for Office software?}
 * @param why the answer, a sentence or more
 */
public record Explained(String figure, String question, String why) {

  /** Returns points gained or had by something that has a name. */
  static Explained points(String figure, String title, String why) {
    return new Explained(figure, "Why %s points for %s?".formatted(figure, title), why);
  }
}
