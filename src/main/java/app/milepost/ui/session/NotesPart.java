package app.milepost.ui.session;

import app.milepost.assessment.TextLimit;
import app.milepost.people.Counsel;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.LimitedArea;
import app.milepost.ui.control.NoteKeys;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.ui.work.Counselling;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;

/**
 * Notes for both, and notes for the counsellor alone, which are hidden until asked for: the client
 * may look on.
 */
final class NotesPart extends TitledPart {

  private static final int ROWS = 4;

  private final LimitedArea forBoth;
  private final LimitedArea forOneself;
  private final Runnable leave;
  private boolean showing;

  /**
   * Builds the part.
   *
   * @param privately whether private notes are in sight
   * @param leave takes the keyboard from whoever leaves a note
   */
  NotesPart(Counselling counselling, PrivateNotes privately, Runnable leave) {
    super("Notes", "");
    this.leave = leave;
    getStyleClass().add("notes");
    forBoth = area("shared-notes", counselling::noteForBoth);
    forOneself = area("private-notes", counselling::notePrivately);
    getChildren()
        .addAll(
            field("For both of you. Printed on the summary.", forBoth),
            reveal(privately),
            only(field("For you alone. Never printed.", forOneself), privately.inSight()));
  }

  private static Node reveal(PrivateNotes privately) {
    ToggleButton reveal = new ToggleButton();
    reveal.setId("show-private");
    reveal
        .textProperty()
        .bind(
            privately.inSight().map(shown -> shown ? "Hide private notes" : "Show private notes"));
    reveal.selectedProperty().bindBidirectional(privately.inSight());
    return only(reveal, privately.mentioned());
  }

  private static Node only(Node node, ObservableValue<Boolean> shown) {
    node.visibleProperty().bind(shown);
    node.managedProperty().bind(shown);
    return node;
  }

  void show(Counsel counsel) {
    showing = true;
    fill(forBoth, counsel.sharedNotes());
    fill(forOneself, counsel.privateNotes());
    showing = false;
  }

  private static void fill(TextArea area, String text) {
    if (!area.getText().equals(text)) {
      area.setText(text);
    }
  }

  private LimitedArea area(String id, Consumer<String> onChange) {
    LimitedArea area = new LimitedArea(TextLimit.NOTE);
    NoteKeys.listen(area, leave);
    area.setId(id);
    area.setPrefRowCount(ROWS);
    area.textProperty()
        .addListener((o, before, now) -> {
          if (!showing) {
            onChange.accept(now);
          }
        });
    return area;
  }

  private static Node field(String caption, LimitedArea area) {
    Label label = Texts.body(caption);
    label.setLabelFor(area);
    Column field = new Column(label, area, area.left());
    field.getStyleClass().add("field");
    return field;
  }
}
