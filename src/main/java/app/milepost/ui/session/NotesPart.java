package app.milepost.ui.session;

import app.milepost.people.Counsel;
import app.milepost.ui.Counselling;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Part;
import app.milepost.ui.control.Texts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/** Notes for the counsellor alone, and notes for both. */
final class NotesPart extends Part {

  private static final int ROWS = 4;

  private final TextArea forBoth;
  private final TextArea forOneself;
  private boolean showing;

  NotesPart(Counselling counselling) {
    super("Notes", "");
    getStyleClass().add("notes");
    forBoth = area("shared-notes", counselling::noteForBoth);
    forOneself = area("private-notes", counselling::notePrivately);
    getChildren()
        .addAll(
            field("For both of you. Printed on the summary.", forBoth),
            field("For you alone. Never printed.", forOneself));
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

  private TextArea area(String id, Consumer<String> onChange) {
    TextArea area = new TextArea();
    area.setId(id);
    area.setWrapText(true);
    area.setPrefRowCount(ROWS);
    area.textProperty()
        .addListener((o, before, now) -> {
          if (!showing) {
            onChange.accept(now);
          }
        });
    return area;
  }

  private static Node field(String caption, TextArea area) {
    Label label = Texts.body(caption);
    label.setLabelFor(area);
    Column field = new Column(label, area);
    field.getStyleClass().add("field");
    return field;
  }
}
