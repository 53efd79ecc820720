package app.milepost.testkit.pages;

import app.milepost.testkit.AppDriver;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/** All careers there are, by keyboard. */
public final class CareersPage {

  private final AppDriver app;

  private CareersPage(AppDriver app) {
    this.app = app;
  }

  /** Brings the page to the front from the header, and waits until it has read the careers. */
  public static CareersPage open(AppDriver app) {
    app.press("#career-link");
    CareersPage page = new CareersPage(app);
    app.await(() ->
        app.find("#careers-there-are")
            .filter(n -> ((Labeled) n).getText().endsWith("to choose from."))
            .isPresent());
    return page;
  }

  /** Returns how many careers there are, as told. */
  public String thereAre() {
    return app.text("#careers-there-are");
  }

  /** Types into the field in which careers are looked for, in place of what was there. */
  public void find(String words) {
    app.await(() -> app.find("#careers-find").isPresent());
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          app.find("#careers-find").orElseThrow().requestFocus();
          ((TextInputControl) app.find("#careers-find").orElseThrow()).clear();
        });
    app.write(words);
  }

  /** Returns what is said of how many were found. */
  public String count() {
    return app.text("#careers-count");
  }

  /** Returns the names of the careers in sight of a list, from top to bottom. */
  public List<String> titles(String list) {
    return WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () ->
            app.root().lookupAll(list + " .career-title").stream()
                .filter(Node::isVisible)
                .map(n -> ((Labeled) n).getText())
                .toList());
  }

  /**
   * Returns what screen readers are told of a career that is listed.
   *
   * @param list found, recent, starred, near or all
   */
  public String told(String list, String id) {
    return app.find("#%s-open-%s".formatted(list, id)).orElseThrow().getAccessibleText();
  }

  /**
   * Opens a career that is listed, and waits until it is on screen.
   *
   * @param list found, recent, starred, near or all
   */
  public void open(String list, String id) {
    String name = "#%s-open-%s".formatted(list, id);
    app.await(() -> app.find(name).isPresent());
    app.press(name);
    app.await(() -> app.find("#careers-find").isEmpty());
  }

  /** Finds a career by its title and opens it. */
  public void choose(String title, String id) {
    find(title);
    open("found", id);
  }

  /** Opens the career that the keyboard is on. */
  public void openWithKeyboard() {
    app.type(KeyCode.ENTER);
    app.await(() -> app.find("#careers-find").isEmpty());
  }

  /** Chooses something in a box. */
  public void filter(String box, String name) {
    WaitForAsyncUtils.waitForAsyncFx(
        5000, () -> choose((ComboBox<?>) app.find(box).orElseThrow(), name));
    app.settle();
  }

  private static <T> void choose(ComboBox<T> box, String name) {
    box.setValue(
        box.getItems().stream()
            .filter(item -> item.toString().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + name)));
  }

  /** Waits until it is known how near somebody is. */
  public void awaitNear() {
    app.await(() ->
        app.find("#careers-near-words")
            .filter(n -> !((Labeled) n).getText().startsWith("Working"))
            .isPresent());
  }
}
