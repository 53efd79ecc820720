package app.milepost.ui.session;

import app.milepost.ui.control.Column;
import app.milepost.ui.control.Em;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What a step says, with its state, day and button in the same line, or below where it's tight. */
final class StepLine extends Column {

  /** Below so many letters of width, a step needs a line for its words alone. */
  private static final double ONE_LINE = 34;

  /**
   * Makes a line.
   *
   * @param before stands before the words
   * @param text the words
   * @param after stands after them
   * @param ruler something among these in the window's usual font
   */
  StepLine(List<Node> before, TextField text, List<Node> after, Labeled ruler) {
    getStyleClass().add("step");
    HBox.setHgrow(text, Priority.ALWAYS);
    Em.narrower(this, ruler, ONE_LINE)
        .subscribe(now -> arrange(Boolean.TRUE.equals(now), before, text, after));
  }

  private void arrange(boolean narrow, List<Node> before, TextField text, List<Node> after) {
    Stream<Node> rest = Stream.concat(before.stream(), after.stream());
    getChildren().clear();
    if (narrow) {
      getChildren().setAll(text, line(rest.toList()));
    } else {
      getChildren()
          .setAll(line(Stream.of(before, List.of(text), after).flatMap(List::stream).toList()));
    }
  }

  private static HBox line(List<? extends Node> nodes) {
    HBox line = new HBox(nodes.toArray(Node[]::new));
    line.getStyleClass().add("step");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
