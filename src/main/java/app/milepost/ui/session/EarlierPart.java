package app.milepost.ui.session;

import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.ui.export.ExportOutcome;
import app.milepost.ui.folder.DamagedWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** Sessions that are closed, as they were, and the ways to their summaries. */
final class EarlierPart extends TitledPart {

  private final SummaryViewModel summaries;
  private final PrivateNotes privately;
  private final ReadOnlyObjectWrapper<Optional<String>> damaged =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Column rows = new Column();
  private final Column outcome;
  private List<Session> shown = List.of();

  /**
   * Builds the part.
   *
   * @param privately whether private notes are in sight
   * @param unscored why scores could not be read, if that is so
   */
  EarlierPart(
      SummaryViewModel summaries,
      PrivateNotes privately,
      ObservableValue<Optional<String>> unscored) {
    super("Earlier sessions", "Closed sessions do not change any more.");
    this.summaries = summaries;
    this.privately = privately;
    setId("earlier");
    rows.getStyleClass().add("rows");
    Label unreadable = Texts.problem(damaged);
    unreadable.setId("sessions-unreadable");
    Label scoreless = Texts.problem(unscored);
    scoreless.setId("scores-problem");
    getChildren().addAll(unreadable, scoreless, rows);
    Label unnoted = Texts.problem(summaries.unnotedProperty());
    unnoted.setId("summary-problem");
    outcome = new Column(new ExportOutcome("summary", summaries.files()), unnoted);
    summaries.concernedProperty().addListener((o, before, now) -> placeOutcome());
    summaries.busyProperty().addListener((o, before, now) -> all().forEach(r -> r.pause(now)));
  }

  void show(List<Session> sessions, Map<Long, EarlierScore> scores, List<SessionHead> unreadable) {
    setVisible(!sessions.isEmpty() || !unreadable.isEmpty());
    setManaged(isVisible());
    damaged.set(DamagedWords.of(unreadable));
    if (!sessions.equals(shown)) {
      shown = sessions;
      rows.getChildren()
          .setAll(sessions.stream().map(s -> new EarlierRow(s, summaries, privately)).toList());
      placeOutcome();
    }
    all().forEach(row -> row.show(Optional.ofNullable(scores.get(row.id()))));
  }

  /** What came of it is told where it was asked for, however far down that is. */
  private void placeOutcome() {
    Optional<Long> concerned = summaries.concernedProperty().get();
    all().filter(row -> concerned.equals(Optional.of(row.id()))).forEach(row -> row.tell(outcome));
  }

  private Stream<EarlierRow> all() {
    return rows.getChildren().stream().map(EarlierRow.class::cast);
  }
}
