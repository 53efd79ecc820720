package app.milepost.ui.editor;

import app.milepost.editor.Draft;
import app.milepost.editor.Place;
import app.milepost.editor.Value;
import app.milepost.ui.control.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** A list of several of the same, each with fields of its own. */
final class RowsBox extends FieldBox {

  private final Input.Rows rows;
  private final Function<FieldSpec, FieldBox> maker;
  private final BiConsumer<Place, Optional<Value>> changed;
  private final Column list = new Column();
  private final Button add = new Button();
  private List<List<FieldBox>> boxes = List.of();
  private Value.Items shown = Value.Items.NONE;

  /**
   * Makes an empty one.
   *
   * @param maker makes the fields of each
   * @param changed gets the whole list where one is added or taken out
   */
  RowsBox(
      FieldSpec field,
      Input.Rows rows,
      Function<FieldSpec, FieldBox> maker,
      BiConsumer<Place, Optional<Value>> changed) {
    super(field, true);
    this.rows = rows;
    this.maker = maker;
    this.changed = changed;
    list.getStyleClass().add("rows");
    add.setText("Add a " + rows.one());
    add.setId(id(field.place()) + "-add");
    add.setOnAction(e -> add());
    hold(new Column(list, add));
  }

  private void add() {
    changed.accept(field().place(), Optional.of(shown.and(rows.fresh())));
    if (!boxes.isEmpty() && !boxes.getLast().isEmpty()) {
      boxes.getLast().getFirst().control().requestFocus();
    }
  }

  private void remove(int index) {
    Value.Items fewer = shown.without(index);
    boolean gone = fewer.items().isEmpty() && !field().needed();
    add.requestFocus();
    changed.accept(field().place(), gone ? Optional.empty() : Optional.of(fewer));
  }

  @Override
  void showValue(Draft draft, List<Told> told) {
    shown = new Value.Items(draft.at(field().place()).map(Value::asItems).orElse(List.of()));
    if (shown.items().size() != boxes.size()) {
      build();
    }
    all().filter(box -> !box.equals(this)).forEach(box -> box.show(draft, told));
  }

  private void build() {
    List<List<FieldBox>> made = new ArrayList<>();
    list.getChildren().clear();
    for (int i = 0; i < shown.items().size(); i++) {
      int index = i;
      Place at = field().place().item(i);
      List<FieldBox> fields = rows.fields().apply(at).stream().map(maker).toList();
      made.add(fields);
      Button remove = new Button("Remove this " + rows.one());
      remove.setId(id(at) + "-remove");
      remove.setAccessibleText("Remove %s %d".formatted(rows.one(), i + 1));
      remove.setOnAction(e -> remove(index));
      Column row = new Column();
      row.getStyleClass().add("edit-row");
      row.getChildren().addAll(fields);
      row.getChildren().add(remove);
      list.getChildren().add(row);
    }
    boxes = List.copyOf(made);
  }

  /** What is wrong further in is told there, if there is a field for it. */
  @Override
  boolean isHere(Told told) {
    return super.isHere(told)
        && all().filter(box -> !box.equals(this)).noneMatch(box -> box.isHere(told));
  }

  @Override
  Node control() {
    return add;
  }

  @Override
  Stream<FieldBox> all() {
    return Stream.concat(Stream.of(this), boxes.stream().flatMap(List::stream));
  }
}
