package app.milepost.ui.editor;

import app.milepost.editor.Part;
import app.milepost.editor.Part.Kind;
import app.milepost.editor.Place;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.PageScroll;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.WrapLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/**
 * The fields of one part. It is built anew for another part, and where parts come, go or move;
 * otherwise what is in it stays, and so does the keyboard.
 */
final class PartForm extends Column {

  /** What the form was built for. */
  private record Built(Part part, List<Part> all) {}

  private final EditorViewModel model;
  private final Label kind = Texts.caption("");
  private final Label heading = Texts.heading("");
  private final Button up = new Button("Move up");
  private final Button down = new Button("Move down");
  private final Button delete = new Button("Delete");
  private final WrapLine actions = new WrapLine(8, up, down, delete);
  private final Label general = Texts.body("");
  private final Column body = new Column();
  private List<FieldBox> boxes = List.of();
  private Optional<Node> first = Optional.empty();
  private Optional<Built> built = Optional.empty();

  PartForm(EditorViewModel model) {
    this.model = model;
    getStyleClass().add("part-form");
    setId("edit-form");
    heading.setId("edit-heading");
    up.setId("edit-up");
    up.setOnAction(e -> model.move(-1));
    down.setId("edit-down");
    down.setOnAction(e -> model.move(1));
    delete.setId("edit-delete");
    delete.setOnAction(e -> model.remove());
    general.getStyleClass().add("field-problem");
    general.setId("edit-general-problem");
    body.getStyleClass().add("fields");
    getChildren().addAll(new Column(kind, heading), actions, general, body);
  }

  /** Shows the part that is edited. */
  void show(EditorState state) {
    Optional<Editing> editing = state.editing();
    if (editing.isEmpty()) {
      return;
    }
    Editing now = editing.get();
    Part part = now.part();
    Built wanted =
        new Built(part, Outline.of(now.draft()).stream().map(Outline.Row::part).toList());
    if (!built.equals(Optional.of(wanted))) {
      boolean hadKeyboard = hasKeyboard();
      build(part);
      built = Optional.of(wanted);
      if (hadKeyboard) {
        takeKeyboard();
      }
    }
    boolean one = !part.isGroup() && part.kind() != Kind.CAREER;
    kind.setText(one ? PartWords.oneAlone(part.kind()) : "");
    Children.show(kind, one);
    heading.setText(one ? now.draft().title(part) : PartWords.all(part.kind()));
    Children.show(actions, one);
    List<Told> told = state.told();
    List<FieldBox> all = fields().toList();
    boxes.forEach(box -> box.show(now.draft(), told));
    List<String> others =
        told.stream()
            .filter(t -> t.part().equals(part) && all.stream().noneMatch(box -> box.isHere(t)))
            .map(t -> part.kind() == Kind.CAREER ? t.located() : t.marked())
            .distinct()
            .toList();
    general.setText(String.join("\n", others));
    Children.show(general, !others.isEmpty());
  }

  private boolean hasKeyboard() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node.equals(this)) {
        return true;
      }
    }
    return false;
  }

  private void build(Part part) {
    boxes = model.fields().stream().map(this::box).toList();
    List<Node> inside = new ArrayList<>();
    first = boxes.stream().findFirst().map(FieldBox::control);
    if (part.isGroup() || part.kind() == Kind.CAREER) {
      inside.add(Texts.muted(PartWords.lead(part.kind())));
    }
    inside.addAll(boxes);
    if (part.isGroup()) {
      AddBox add = new AddBox(part.kind(), title -> model.add(part.kind(), title, ""));
      first = Optional.of(add.title());
      inside.add(add);
    } else if (part.kind() == Kind.SECTION) {
      inside.add(
          new AddBox(Kind.REQUIREMENT, title -> model.add(Kind.REQUIREMENT, title, part.id())));
      inside.add(
          new LibraryBox(model.library(), (chosen, level) -> model.take(chosen, part.id(), level)));
    } else if (part.kind() == Kind.CAREER && model.hasGuide()) {
      inside.add(guide());
    }
    body.getChildren().setAll(inside);
  }

  private Node guide() {
    Button drop = new Button("Leave out the guide");
    drop.setId("edit-drop-guide");
    drop.setOnAction(e -> model.dropGuide());
    Column column =
        new Column(
            Texts.muted(
                "The guide, which is read on the Career page, stays as it is. It is not edited"
                    + " here."),
            drop);
    column.getStyleClass().add("field");
    return column;
  }

  private FieldBox box(FieldSpec field) {
    Place place = field.place();
    return switch (field.input()) {
      case Input.Pick pick -> new ChoiceBox(field, pick, value -> model.write(place, value));
      case Input.Tick tick -> new TickBox(field, tick, value -> model.write(place, value));
      case Input.Rows rows -> new RowsBox(field, rows, this::box, model::write);
      default -> new TextBox(field, value -> model.write(place, value), model::pause);
    };
  }

  private Stream<FieldBox> fields() {
    return boxes.stream().flatMap(FieldBox::all);
  }

  /** Puts the keyboard on the first field, in sight. */
  void takeKeyboard() {
    first.ifPresent(Node::requestFocus);
    PageScroll.around(this).ifPresent(page -> page.bringAtOnce(this));
  }

  /**
   * Puts the keyboard on the field for a place, or else on the first one.
   *
   * @return the field, to be brought in sight
   */
  Optional<FieldBox> takeKeyboard(Place place) {
    Optional<FieldBox> found =
        fields().filter(box -> box.field().place().holds(place)).reduce((outer, inner) -> inner);
    found.map(FieldBox::control).or(() -> first).ifPresent(Node::requestFocus);
    return found;
  }
}
