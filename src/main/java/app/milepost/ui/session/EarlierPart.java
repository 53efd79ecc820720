package app.milepost.ui.session;

import app.milepost.people.Counsel;
import app.milepost.people.NextStep;
import app.milepost.people.Session;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Part;
import app.milepost.ui.control.Texts;
import app.milepost.words.DayWords;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Sessions that are closed, as they were. */
final class EarlierPart extends Part {

  private final Column rows = new Column();
  private List<Session> shown = List.of();

  EarlierPart() {
    super("Earlier sessions", "Closed sessions do not change any more.");
    setId("earlier");
    rows.getStyleClass().add("rows");
    getChildren().add(rows);
  }

  void show(List<Session> sessions) {
    setVisible(!sessions.isEmpty());
    setManaged(!sessions.isEmpty());
    if (!sessions.equals(shown)) {
      shown = sessions;
      rows.getChildren().setAll(sessions.stream().map(EarlierPart::row).toList());
    }
  }

  private static Node row(Session session) {
    Counsel counsel = session.counsel();
    Column row = new Column(Texts.heading(DayWords.moment(session.head().at())));
    row.getStyleClass().addAll("row", "words");
    add(row, "For both: ", counsel.sharedNotes());
    add(row, "For you alone: ", counsel.privateNotes());
    for (NextStep step : counsel.steps()) {
      add(row, step.done() ? "✓ Done: " : "Agreed: ", step.text());
    }
    if (row.getChildren().size() == 1) {
      row.getChildren().add(Texts.muted("No notes were made."));
    }
    return row;
  }

  private static void add(Column row, String caption, String text) {
    if (!text.isBlank()) {
      Label label = Texts.body(caption + text);
      row.getChildren().add(label);
    }
  }
}
