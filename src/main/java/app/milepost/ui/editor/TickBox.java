package app.milepost.ui.editor;

import app.milepost.editor.Draft;
import app.milepost.editor.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/** A field for yes or no. */
final class TickBox extends FieldBox {

  private final CheckBox box = new CheckBox();

  /**
   * Makes an empty one.
   *
   * @param changed gets what is chosen
   */
  TickBox(FieldSpec field, Input.Tick tick, Consumer<Optional<Value>> changed) {
    super(field, false);
    box.setText(tick.words());
    box.setWrapText(true);
    box.setId(id(field.place()));
    box.setOnAction(e -> changed.accept(Optional.of(new Value.Flag(box.isSelected()))));
    hold(box);
  }

  @Override
  void showValue(Draft draft, List<Told> told) {
    box.setSelected(draft.at(field().place()).filter(Value::isOn).isPresent());
  }

  @Override
  Node control() {
    return box;
  }
}
