package app.milepost.ui.control;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

/**
 * What text controls remember of what was typed into them: what undo and redo bring back, and what
 * is selected. It ends with whatever they showed, so that nobody finds it in the field of somebody
 * else. Every control within reach is found by walking, so that none has to take part.
 */
public final class TextTraces {

  private TextTraces() {}

  /** Ends them in all text controls from a node on downwards. What stands in them stays. */
  public static void end(Node shown) {
    if (shown instanceof TextInputControl control) {
      end(control);
    } else if (shown instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(TextTraces::end);
    }
  }

  private static void end(TextInputControl control) {
    if (!control.textProperty().isBound()) {
      // Whoever is typing meanwhile goes on at the same place.
      int caret = control.getCaretPosition();
      // Setting a text, be it the one that is there, begins a new history; nothing else does.
      control.setText(control.getText());
      control.positionCaret(caret);
    }
  }
}
