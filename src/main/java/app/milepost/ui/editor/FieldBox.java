package app.milepost.ui.editor;

import app.milepost.editor.Draft;
import app.milepost.editor.Place;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** A field under its name, and below it what belongs there and what is wrong with it. */
abstract class FieldBox extends Column {

  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("error");

  private final FieldSpec field;
  private final Label problems = Texts.body("");

  /**
   * Makes an empty one.
   *
   * @param labelled whether the name stands above
   */
  FieldBox(FieldSpec field, boolean labelled) {
    this.field = field;
    getStyleClass().add("field");
    if (labelled) {
      Label label = new Label(field.label());
      label.setWrapText(true);
      label.setId(id(field.place()) + "-label");
      getChildren().add(label);
    }
    problems.getStyleClass().add("field-problem");
    problems.setId(id(field.place()) + "-problem");
    Children.show(problems, false);
  }

  /** Puts the control below the name; a subclass does so once. */
  final void hold(Node control) {
    Node first = getChildren().isEmpty() ? control : getChildren().getFirst();
    if (first instanceof Label label && !label.equals(control)) {
      label.setLabelFor(control);
    }
    getChildren().add(control);
    if (!field.help().isEmpty()) {
      Label help = Texts.caption(field.help());
      help.setId(id(field.place()) + "-help");
      getChildren().add(help);
    }
    getChildren().add(problems);
  }

  /** Returns the id of the control for a place, such as {@code edit-requirements-0-title}. */
  static String id(Place place) {
    return "edit" + place.text().substring(1).replaceAll("[.\\[]", "-").replace("]", "");
  }

  final FieldSpec field() {
    return field;
  }

  /** Shows what the draft says, and what is wrong with it. */
  final void show(Draft draft, List<Told> told) {
    showValue(draft, told);
    List<Told> here = told.stream().filter(this::isHere).toList();
    problems.setText(String.join("\n", here.stream().map(Told::marked).distinct().toList()));
    problems.pseudoClassStateChanged(PROBLEM, here.stream().anyMatch(Told::error));
    Children.show(problems, !here.isEmpty());
  }

  /** Returns whether something wrong is told here and not further in. */
  boolean isHere(Told told) {
    return field.place().holds(told.place());
  }

  /** Shows what the draft says, without telling anybody. */
  abstract void showValue(Draft draft, List<Told> told);

  /** Returns what takes the keyboard. */
  abstract Node control();

  /** Returns the fields in it, itself too. */
  Stream<FieldBox> all() {
    return Stream.of(this);
  }
}
