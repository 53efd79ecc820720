package app.milepost.testkit.pages;

import app.milepost.testkit.AppDriver;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/** The page on which careers are written, by keyboard. */
public final class EditorPage {

  private final AppDriver app;

  private EditorPage(AppDriver app) {
    this.app = app;
  }

  /** Begins a new career from the Careers page. */
  public static EditorPage beginNew(AppDriver app) {
    return from(app, "careers-new");
  }

  /** Begins with a copy of the career on screen. */
  public static EditorPage beginCopy(AppDriver app) {
    return from(app, "careers-copy");
  }

  /** Goes on with the career on screen, which is one's own. */
  public static EditorPage change(AppDriver app) {
    return from(app, "careers-change");
  }

  private static EditorPage from(AppDriver app, String button) {
    app.chord(KeyCode.CONTROL, KeyCode.K);
    app.await(() -> app.find("#" + button).filter(EditorPage::isSeen).isPresent());
    app.tabTo(button);
    app.type(KeyCode.SPACE);
    EditorPage page = new EditorPage(app);
    // What was edited before may be on the page until another career has been read.
    app.await(() -> app.focused().equals("edit-title"));
    app.await(() -> app.find("#edit-form").filter(EditorPage::isSeen).isPresent());
    page.awaitJudged();
    return page;
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Waits until what was typed has been checked. */
  public void awaitJudged() {
    app.await(() -> !problems().startsWith("Checking"));
  }

  /** Returns what is said of all problems together. */
  public String problems() {
    return app.text("#edit-problems");
  }

  /** Returns what came of the last thing that was done; empty where nothing is told. */
  public String note() {
    return app.find("#edit-note")
        .filter(Node::isVisible)
        .map(n -> ((Labeled) n).getText())
        .orElse("");
  }

  /** Returns what is wrong with a field; empty where nothing is. */
  public String problemAt(String field) {
    return app.find("#" + field + "-problem")
        .filter(Node::isVisible)
        .map(n -> ((Labeled) n).getText())
        .orElse("");
  }

  /** Puts the keyboard on the list of parts and goes down to one. */
  public void choose(String part) {
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> parts().requestFocus());
    app.type(KeyCode.HOME);
    int most = parts().getItems().size();
    for (int i = 0; i < most && !app.text("#edit-heading").equals(part); i++) {
      app.type(KeyCode.DOWN);
    }
    if (!app.text("#edit-heading").equals(part)) {
      throw new AssertionError("no part " + part + " in " + titles());
    }
  }

  private ListView<?> parts() {
    return (ListView<?>) app.find("#edit-parts").orElseThrow();
  }

  private List<String> titles() {
    return parts().getItems().stream().map(Object::toString).toList();
  }

  /** Replaces what stands in a field that the keyboard is led to. */
  public void write(String field, String words) {
    app.tabTo(field);
    WaitForAsyncUtils.waitForAsyncFx(
        5000, () -> ((TextInputControl) app.find("#" + field).orElseThrow()).selectAll());
    app.write(words);
    awaitJudged();
  }

  /** Returns what stands in a field. */
  public String text(String field) {
    return ((TextInputControl) app.find("#" + field).orElseThrow()).getText();
  }

  /** Returns what is chosen in a box. */
  public String chosen(String field) {
    return String.valueOf(((ComboBox<?>) app.find("#" + field).orElseThrow()).getValue());
  }

  /** Returns whether a box is ticked. */
  public boolean isTicked(String field) {
    return ((CheckBox) app.find("#" + field).orElseThrow()).isSelected();
  }
}
