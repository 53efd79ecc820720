package app.milepost.ui.career.find;

import app.milepost.search.Marks;
import app.milepost.search.Match;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.transform.Translate;

/**
 * Marks words in the text of a page while somebody looks for them. Lies over the page and draws
 * anew whenever that is laid out, so that no text on the page need know of it.
 */
public final class Highlights extends Pane {

  private final Parent page;
  private final Runnable afterLayout = this::drawIfNeeded;
  private Marks marks = Marks.NONE;
  private boolean due;

  /**
   * Makes a layer without marks.
   *
   * @param page whose text is marked; has the same upper left corner
   */
  public Highlights(Parent page) {
    this.page = page;
    setId("highlights");
    setManaged(false);
    setMouseTransparent(true);
    page.needsLayoutProperty().addListener((o, before, now) -> due = true);
    sceneProperty().addListener((o, before, now) -> move(before, now));
  }

  private void move(Scene before, Scene now) {
    if (before != null) {
      before.removePostLayoutPulseListener(afterLayout);
    }
    if (now != null) {
      now.addPostLayoutPulseListener(afterLayout);
    }
  }

  /** Marks other words from now on. */
  public void mark(Marks changed) {
    if (changed.isEmpty() && marks.isEmpty()) {
      return;
    }
    marks = changed;
    due = true;
    Platform.requestNextPulse();
  }

  private void drawIfNeeded() {
    if (due) {
      due = false;
      draw();
    }
  }

  private void draw() {
    if (getChildren().isEmpty() && marks.isEmpty()) {
      return;
    }
    getChildren().clear();
    if (!marks.isEmpty()) {
      mark(page);
      applyCss();
    }
  }

  private void mark(Node node) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Text text) {
      List<Match> matches = marks.in(text.getText());
      if (!matches.isEmpty()) {
        mark(text, matches);
      }
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::mark);
    }
  }

  private void mark(Text text, List<Match> matches) {
    for (Match match : matches) {
      add(text, "found-word", text.rangeShape(match.from(), match.to()));
      // Not by color alone.
      add(text, "found-line", text.underlineShape(match.from(), match.to()));
    }
  }

  private void add(Text text, String styleClass, PathElement... shape) {
    Path path = new Path(shape);
    path.setStroke(null);
    path.getStyleClass().add(styleClass);
    Point2D here = localToScene(0, 0);
    path.getTransforms()
        .setAll(new Translate(-here.getX(), -here.getY()), text.getLocalToSceneTransform());
    getChildren().add(path);
  }
}
