package app.milepost.ui.control;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels in the few styles the window uses. */
public final class Texts {

  private Texts() {}

  /** Returns the heading of a page. */
  public static Label pageTitle(String text) {
    return wrapped(text, "page-title");
  }

  /** Returns the heading of a part of a page. */
  public static Label heading(String text) {
    return wrapped(text, "heading");
  }

  /** Returns running text. */
  public static Label body(String text) {
    return wrapped(text, "body");
  }

  /** Returns text to be read second. */
  public static Label muted(String text) {
    return wrapped(text, "muted");
  }

  /** Returns small print, such as where a figure comes from. */
  public static Label caption(String text) {
    return wrapped(text, "caption");
  }

  /** Returns a short word in a frame, such as a state. */
  public static Label chip(String text) {
    Label chip = new Label(text);
    chip.getStyleClass().add("chip");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    return chip;
  }

  /** Returns what has gone wrong, marked as such; takes no room while nothing has. */
  public static Label problem(ObservableValue<Optional<String>> sentence) {
    Label problem = wrapped("", "problem");
    problem.textProperty().bind(sentence.map(s -> s.map("⚠ "::concat).orElse("")));
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    return problem;
  }

  private static Label wrapped(String text, String styleClass) {
    return new WrappedText(text, styleClass);
  }
}
