package app.milepost.words;

/**
 * How far points vary by themselves when the same questions are answered again, in the one form of
 * words that every page and file uses. It rests on an assumption about how consistently people
 * answer.
 */
public final class GiveOrTake {

  /** What it rests on; stands wherever it is told. */
  public static final String BASIS =
      "“Give or take” says how far points move in nearly all cases (19 of 20) when somebody answers"
          + " the same questions again. It is an assumption about how consistently people answer."
          + " It says nothing about how accurate the answers are.";

  private GiveOrTake() {}

  /**
   * Returns the margin: {@code give or take 13 points}.
   *
   * @param margin points to either side
   */
  public static String points(double margin) {
    long whole = whole(margin);
    return whole == 1 ? "give or take one point" : "give or take %d points".formatted(whole);
  }

  /** Returns the margin as a figure beside the words: {@code 13}. */
  public static String figure(double margin) {
    return String.valueOf(whole(margin));
  }

  /** Rounded up, so that a change is never called more certain than it is. */
  private static long whole(double margin) {
    return (long) Math.ceil(margin - 1e-9);
  }
}
