package app.milepost.ui.window;

/** What Milepost does and what it takes, for whoever starts it the first time. */
final class FirstWords {

  static final String PURPOSE =
      "Milepost shows how far you are from the job you want, and what to do next.";

  private static final double QUESTIONS_A_MINUTE = 2;
  private static final int STEP = 5;

  private FirstWords() {}

  /** Returns how many questions there are and how long they take; empty where there are none. */
  static String effort(int questions) {
    if (questions == 0) {
      return "";
    }
    long minutes = STEP * (long) Math.ceil(questions / QUESTIONS_A_MINUTE / STEP);
    return "It asks %s, about %d minutes. You can stop at any time; nothing leaves this computer."
        .formatted(questions == 1 ? "1 short question" : questions + " short questions", minutes);
  }
}
