package app.milepost.words;

import java.util.List;

/** What Milepost's own words mean, the same on hover, on focus and in print. */
public final class Glossary {

  /**
   * A word and its meaning.
   *
   * @param word as it stands on pages
   * @param meaning in a sentence or two
   */
  public record Term(String word, String meaning) {}

  /** The share of what a step asks. */
  public static final Term POINTS =
      new Term(
          "Points",
          "How much of what this step asks you have, out of 100. Each question counts by its"
              + " importance.");

  /** What is still open. */
  public static final Term UP_TO =
      new Term(
          "Up to",
          "Your points if every question that is not answered turned out to be fully met.");

  /** What evidence carries. */
  public static final Term CAN_SHOW =
      new Term(
          "Can show",
          "Your points if each level counts only as far as your evidence can show it: your word up"
              + " to 2, an example up to 3, a document or being seen at work up to 4.");

  /** A claim. */
  public static final Term CLAIMED =
      new Term(
          "Claimed",
          "A must-have at the level asked for by your own word. Your evidence cannot show it yet.");

  /** Readiness. */
  public static final Term BAND =
      new Term(
          "Readiness band",
          "Your points in words: Exploring below 40, Building to 60, Nearly ready to 80, Ready from"
              + " there. A must-have that is open can hold it back.");

  /** All of them, in the order in which they are met. */
  public static final List<Term> TERMS = List.of(POINTS, UP_TO, CAN_SHOW, BAND, CLAIMED);

  private Glossary() {}
}
