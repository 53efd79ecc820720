package app.milepost.ui.editor;

import app.milepost.editor.Draft;
import app.milepost.editor.Value;
import app.milepost.ui.control.Choice;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/** A field in which one of several values is chosen. */
final class ChoiceBox extends FieldBox {

  private final Input.Pick pick;
  private final Choice<Optional<Value>> choice;

  /**
   * Makes an empty one.
   *
   * @param changed gets what is chosen
   */
  ChoiceBox(FieldSpec field, Input.Pick pick, Consumer<Optional<Value>> changed) {
    super(field, true);
    this.pick = pick;
    choice = new Choice<>(id(field.place()), field.label(), changed);
    choice.setMinWidth(0);
    hold(choice);
  }

  @Override
  void showValue(Draft draft, List<Told> told) {
    Optional<Value> value = draft.at(field().place());
    choice.offer(
        pick.including(value).options().stream()
            .map(option -> new Choice.Option<>(option.value(), option.name()))
            .toList());
    choice.show(value);
  }

  @Override
  Node control() {
    return choice;
  }
}
