package app.milepost.testkit.pages;

import app.milepost.testkit.AppDriver;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/** The page for rating, by keyboard. */
public final class AssessPage {

  private final AppDriver app;

  /** Expects the page in front. */
  public AssessPage(AppDriver app) {
    this.app = app;
  }

  /** Brings the page to the front. */
  public static AssessPage open(AppDriver app) {
    app.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
    return new AssessPage(app);
  }

  /** Brings the page to the front as a counsellor has it, to change the client's own answers. */
  public static AssessPage ofClient(AppDriver app) {
    app.click("#page-assess");
    app.await(() -> app.find("#side-own").isPresent());
    app.press("#side-own");
    app.press("#change-for-client");
    app.settle();
    return new AssessPage(app);
  }

  /**
   * Rates one skill after the other.
   *
   * @param levels a digit for each skill, a dash to pass one over
   */
  public void rate(String levels) {
    app.await(() -> app.find(".assess .page-title").isPresent());
    levels.chars().mapToObj(Character::toString).forEach(this::rateOne);
  }

  private void rateOne(String level) {
    String before = title();
    if (!level.equals("-")) {
      app.type(KeyCode.getKeyCode(level));
    }
    // Whoever gives the level that was there already has moved on.
    if (title().equals(before)) {
      app.type(KeyCode.DOWN);
    }
  }

  /** Goes to the skill before. */
  public void previous() {
    app.type(KeyCode.UP);
  }

  /** Goes to the skill after. */
  public void next() {
    app.type(KeyCode.DOWN);
  }

  /** Returns the heading in front. */
  public String title() {
    return app.text(".assess .page-title");
  }

  /** Returns the note. */
  public String note() {
    return app.find("#note").map(n -> ((TextArea) n).getText()).orElseThrow();
  }

  /** Returns the evidence chosen. */
  public String evidence() {
    return app.find(".evidence .toggle-button:selected")
        .map(n -> ((ToggleButton) n).getText())
        .orElseThrow();
  }
}
