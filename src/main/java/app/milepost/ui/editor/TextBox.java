package app.milepost.ui.editor;

import app.milepost.assessment.TextLimit;
import app.milepost.editor.Draft;
import app.milepost.editor.Value;
import app.milepost.ui.control.LimitedArea;
import app.milepost.ui.control.LimitedField;
import app.milepost.ui.control.NoteKeys;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** A field into which something is typed. Each letter changes the draft. */
final class TextBox extends FieldBox {

  private static final int LINE_COLUMNS = 30;
  private static final int NUMBER_COLUMNS = 10;
  private static final int LIST_ROWS = 4;
  private static final int AREA_ROWS = 2;
  private static final int MOST_ROWS = 10;
  private static final int LETTERS_A_ROW = 70;

  private final TextInputControl input;
  private boolean showing;

  /**
   * Makes an empty one.
   *
   * @param changed gets what is typed
   * @param left run when the field is left
   */
  TextBox(FieldSpec field, Consumer<Optional<Value>> changed, Runnable left) {
    super(field, true);
    input = control(field.input());
    input.setId(id(field.place()));
    input.setAccessibleText(field.label());
    input
        .textProperty()
        .addListener((o, before, now) -> {
          if (!showing) {
            changed.accept(Typed.value(field, now));
          }
        });
    input
        .focusedProperty()
        .addListener((o, before, now) -> {
          if (!now) {
            left.run();
          }
        });
    hold(input);
  }

  private TextInputControl control(Input kind) {
    return switch (kind) {
      case Input.Area area -> area(AREA_ROWS, false);
      case Input.Lines lines -> area(LIST_ROWS, true);
      case Input.Digits digits -> line(NUMBER_COLUMNS);
      default -> line(LINE_COLUMNS);
    };
  }

  /** Lists of names may be longer than any text; all else has room for more than packs allow. */
  private TextField line(int columns) {
    LimitedField line = new LimitedField(TextLimit.NOTE);
    getChildren().add(line.left());
    line.setPrefColumnCount(columns);
    line.setMaxWidth(columns == NUMBER_COLUMNS ? USE_PREF_SIZE : Double.MAX_VALUE);
    return line;
  }

  private TextArea area(int rows, boolean list) {
    TextArea area = list ? new TextArea() : limited();
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    NoteKeys.listen(area, this::requestFocus);
    return area;
  }

  private TextArea limited() {
    LimitedArea area = new LimitedArea(TextLimit.NOTE);
    getChildren().add(area.left());
    return area;
  }

  @Override
  void showValue(Draft draft, List<Told> told) {
    Optional<Value> value = draft.at(field().place());
    if (!Typed.says(field(), input.getText(), value)) {
      showing = true;
      input.setText(Typed.text(field(), value));
      if (input.isFocused()) {
        input.end();
      }
      showing = false;
    }
    if (input instanceof TextArea area && !area.isFocused()) {
      area.setPrefRowCount(rows(area.getText()));
    }
  }

  /** About as many rows as the text takes, within reason. */
  private int rows(String text) {
    int least = field().input() instanceof Input.Lines ? LIST_ROWS : AREA_ROWS;
    int needed = text.lines().mapToInt(line -> 1 + line.length() / LETTERS_A_ROW).sum();
    return Math.clamp(needed, least, MOST_ROWS);
  }

  @Override
  Node control() {
    return input;
  }
}
