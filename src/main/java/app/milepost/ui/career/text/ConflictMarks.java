package app.milepost.ui.career.text;

import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.WrapLine;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** Marks where what sources say changes a decision, and the panels that open from them. */
final class ConflictMarks {

  private final String about;
  private final Anchors anchors;
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final Column marks = new Column();
  private final Column panels = new Column();

  /**
   * Makes closed marks.
   *
   * @param conflicts what there is to see, at least one
   * @param about the entry, heard after each
   * @param anchors where the panels can be found
   */
  ConflictMarks(List<Figure> conflicts, String about, Anchors anchors) {
    this.about = about;
    this.anchors = anchors;
    marks.getStyleClass().add("conflict-marks");
    panels.getStyleClass().add("conflict-panels");
    conflicts.stream()
        .map(Figure::mark)
        .distinct()
        .forEach(
            kind -> line(kind, conflicts.stream().filter(c -> c.mark().equals(kind)).toList()));
    arrange();
  }

  /** One says what it is by itself; several say it once, and each what it is about. */
  private void line(String kind, List<Figure> conflicts) {
    List<Region> items = new ArrayList<>();
    if (conflicts.size() > 1) {
      items.add(Texts.caption(kind + ":"));
    }
    for (Figure conflict : conflicts) {
      items.add(mark(conflicts.size() > 1 ? conflict.title() : kind, kind, conflict));
    }
    marks.getChildren().add(new WrapLine(8, items.toArray(Region[]::new)));
  }

  private ToggleButton mark(String text, String kind, Figure conflict) {
    Disclosure mark =
        new Disclosure(
            text,
            "%s: %s, for %s".formatted(kind, conflict.title(), about),
            () -> new FigurePanel(conflict));
    ToggleButton button = mark.button();
    button.setId("conflict-" + conflict.id());
    button.getStyleClass().add("differ");
    button.setWrapText(true);
    button.selectedProperty().addListener((o, before, now) -> arrange());
    buttons.add(button);
    panels.getChildren().add(mark.body());
    anchors.put(
        Anchors.guide(conflict.id()), button, conflict.title(), () -> button.setSelected(true));
    return button;
  }

  private void arrange() {
    boolean open = buttons.stream().anyMatch(ToggleButton::isSelected);
    panels.setVisible(open);
    panels.setManaged(open);
  }

  /** Returns the marks, to stand below the entry's words. */
  Region marks() {
    return marks;
  }

  /** Returns where the panels open; takes no room while all are closed. */
  Region panels() {
    return panels;
  }
}
