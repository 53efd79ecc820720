package app.milepost.ui;

import java.util.Arrays;
import java.util.Optional;

/** The pages of the window, in the order of the rail. */
public enum Page {
  CAREER("Career"),
  ASSESS("Assess"),
  REPORT("Report"),
  SESSION("Session"),
  PROGRESS("Progress"),
  SETTINGS("Settings");

  private final String title;

  Page(String title) {
    this.title = title;
  }

  /** Returns the word on the rail. */
  public String title() {
    return title;
  }

  /**
   * Returns the page at a place on the rail.
   *
   * @param number counted from 1
   */
  static Optional<Page> numbered(int number) {
    return number < 1 ? Optional.empty() : Arrays.stream(values()).skip(number - 1).findFirst();
  }
}
