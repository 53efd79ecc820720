package app.milepost.testkit.pages;

import app.milepost.testkit.AppDriver;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** A session with a client. */
public final class SessionPage {

  private final AppDriver app;

  /** Speaks of the page that is in front. */
  public SessionPage(AppDriver app) {
    this.app = app;
  }

  /** Brings the page to the front. */
  public static SessionPage open(AppDriver app) {
    app.click("#page-session");
    app.await(() -> app.find("#session-state").isPresent());
    return new SessionPage(app);
  }

  /** Takes over the answers in a file that the dialogs choose, and returns what is said of it. */
  public String takeOver() {
    app.click("#take-over");
    // Read in the moment it is there: it goes again as soon as other answers are on screen.
    AtomicReference<String> said = new AtomicReference<>("");
    app.await(() -> {
      said.set(isShown("#taken-over") ? app.text("#taken-over") : "");
      return !said.get().isEmpty();
    });
    return said.get();
  }

  /** Starts it, wherever the button has moved to while the last one was closed. */
  public void start() {
    app.press("#start-session");
    app.await(() -> isShown("#close-session"));
  }

  /** Closes it for good. */
  public void close() {
    app.press("#close-session");
    app.await(() -> app.text("#session-closed").contains("will not change"));
  }

  /**
   * Saves the summary of the session closed last, with the keyboard, and waits until it is there.
   */
  public void saveEarlierSummary() {
    String button = "#earlier .save-summary";
    app.await(() -> {
      app.find(button).orElseThrow().requestFocus();
      return true;
    });
    app.type(KeyCode.SPACE);
    app.await(() -> isShown("#summary-message") && app.text("#summary-message").startsWith("✓"));
    app.await(() -> app.find(button).orElseThrow().isFocused());
  }

  /** Types into a field of the page. */
  public void type(String selector, String text) {
    app.await(() -> {
      app.find(selector).orElseThrow().requestFocus();
      return true;
    });
    app.write(text);
    app.settle();
  }

  /** Has private notes shown, which are hidden at first. */
  public void showPrivateNotes() {
    if (!showsPrivateNotes()) {
      app.press("#show-private");
      app.await(this::showsPrivateNotes);
    }
  }

  /** Returns whether private notes can be read. */
  public boolean showsPrivateNotes() {
    return app.find("#private-notes").orElseThrow().getParent().isVisible();
  }

  /** Returns what is to be done next, in order. */
  public List<String> nextSteps() {
    return app.robot().from(app.root()).lookup("#steps .check-box").queryAll().stream()
        .map(box -> box.getAccessibleText().replace("Done: ", ""))
        .toList();
  }

  /**
   * Ticks a next step.
   *
   * @param index counted from 0
   */
  public void finish(int index) {
    app.press("#step-done-" + index);
    app.settle();
  }

  /** Returns what there is to talk about. */
  public String agenda() {
    return app.text("#agenda-summary");
  }

  private boolean isShown(String selector) {
    return app.find(selector).filter(Node::isVisible).isPresent();
  }
}
