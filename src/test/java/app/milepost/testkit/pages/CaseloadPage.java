package app.milepost.testkit.pages;

import app.milepost.testkit.AppDriver;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/** The figures of many people, by keyboard. */
public final class CaseloadPage {

  private final AppDriver app;

  private CaseloadPage(AppDriver app) {
    this.app = app;
  }

  /** Brings the page to the front and waits until it has read everybody. */
  public static CaseloadPage open(AppDriver app) {
    app.chord(KeyCode.CONTROL, KeyCode.DIGIT8);
    app.await(() ->
        app.find("#caseload-remarks").filter(n -> !((Labeled) n).getText().isEmpty()).isPresent());
    return new CaseloadPage(app);
  }

  /** Returns who is counted. */
  public String counted() {
    return app.text("#caseload-count");
  }

  /** Goes on from control to control until one has the keyboard. */
  public void tabTo(String id) {
    app.tabTo(id);
  }

  /** Returns what is told of the framed field of the heat map. */
  public String told() {
    return app.text("#heat-told");
  }

  /** Returns what can be chosen in a box. */
  public List<String> options(String selector) {
    return ((ComboBox<?>) app.find(selector).orElseThrow())
        .getItems().stream().map(String::valueOf).toList();
  }

  /** Returns which figures lie on a bar of how ready people are instead of beside it. */
  public List<String> figuresOnBars() {
    return WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () ->
            app.root().lookupAll("#stages .hyperlink").stream()
                .filter(Node::isVisible)
                .filter(figure ->
                    app.root().lookupAll("#stages .share-bar").stream()
                        .anyMatch(bar -> inWindow(bar).intersects(inWindow(figure))))
                .map(Node::getId)
                .toList());
  }

  /** Returns the links to the people that activities would help, from top to bottom. */
  public List<String> activities() {
    return WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () ->
            app.root().lookupAll("#caseload-activities .people-link").stream()
                .map(Node::getId)
                .toList());
  }

  private static Bounds inWindow(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /** Takes pictures from the top of the page to its end. */
  public void pictures(String name, int count) {
    ScrollPane pane =
        (ScrollPane)
            app.root().lookupAll(".caseload .scroll-pane").stream().findFirst().orElseThrow();
    for (int i = 0; i < count; i++) {
      double value = count == 1 ? 0 : i / (count - 1.0);
      WaitForAsyncUtils.waitForAsyncFx(5000, () -> pane.setVvalue(value));
      app.picture(name + "-" + i);
    }
  }
}
