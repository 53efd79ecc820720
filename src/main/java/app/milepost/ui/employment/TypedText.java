package app.milepost.ui.employment;

import app.milepost.assessment.TextLimit;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.LimitedArea;
import app.milepost.ui.control.LimitedField;
import app.milepost.ui.control.NoteKeys;
import app.milepost.ui.control.Texts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

/** A text to be filled in, under what it is. */
final class TypedText extends Column {

  private static final int ROWS = 2;

  private final TextInputControl input;
  private boolean showing;

  private TypedText(String label, TextInputControl input, Node left, Consumer<String> typed) {
    this.input = input;
    Label words = Texts.body(label);
    words.setLabelFor(input);
    input.setAccessibleText(label);
    input
        .textProperty()
        .addListener((o, before, now) -> {
          if (!showing) {
            typed.accept(now);
          }
        });
    getStyleClass().add("field");
    getChildren().addAll(words, input, left);
  }

  /**
   * Returns one of a line.
   *
   * @param typed hears of every letter
   */
  static TypedText line(String id, String label, Consumer<String> typed) {
    LimitedField field = new LimitedField(TextLimit.NAME);
    field.setId(id);
    return new TypedText(label, field, field.left(), typed);
  }

  /**
   * Returns one of several lines, in which Tab leads on.
   *
   * @param typed hears of every letter
   * @param leave takes the keyboard from whoever presses Escape
   */
  static TypedText area(String id, String label, Consumer<String> typed, Runnable leave) {
    LimitedArea area = new LimitedArea(TextLimit.NOTE);
    area.setId(id);
    area.setPrefRowCount(ROWS);
    NoteKeys.listen(area, leave);
    return new TypedText(label, area, area.left(), typed);
  }

  /** Says more to those who hear the field than to those who see what it stands beside. */
  TypedText heardAs(String words) {
    input.setAccessibleText(words);
    return this;
  }

  /** Shows what stands there where nothing is typed. */
  TypedText prompting(String text) {
    input.setPromptText(text);
    return this;
  }

  /** Shows a text, without telling that it was typed. */
  void show(String text) {
    if (!input.getText().equals(text)) {
      showing = true;
      input.setText(text);
      showing = false;
    }
  }

  String text() {
    return input.getText();
  }

  void takeKeyboard() {
    input.requestFocus();
  }
}
