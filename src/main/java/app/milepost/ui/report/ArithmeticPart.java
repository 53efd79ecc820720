package app.milepost.ui.report;

import app.milepost.report.ReadinessSummary;
import app.milepost.report.ReadinessSummary.LadderRow;
import app.milepost.ui.control.Column;
import app.milepost.words.Glossary;
import java.util.Optional;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;

/**
 * How the points come about, closed until asked for, with a click or a key. While it is closed
 * nothing in it is drawn or laid out, so it costs nothing to those who only want to know where they
 * stand.
 */
final class ArithmeticPart extends TitledPane {

  private final ChartPart bars =
      new ChartPart("bars", "Section by section", "Each bar is one section, out of 100.");
  private final ChartPart levels = new ChartPart("levels", "Level by level", "");
  private final LedgerPart ledger = new LedgerPart();
  private final ChartPart ladder =
      new ChartPart("ladder", "Along the ladder", "The same answers, scored for every step.");
  private final TextPart unknowns = new TextPart("unknowns", "What this result does not know");
  private final TextPart method = new TextPart("method", "How the points come about");
  private final TextPart limits = new TextPart("limits", "What the points cannot tell");
  private final TextPart words = new TextPart("words", "What the words mean");

  /** What is still to be shown, once this is open. */
  private Optional<ReadinessSummary> waiting = Optional.empty();

  ArithmeticPart() {
    Column column = new Column(bars, levels, ledger, ladder, unknowns, method, limits, words);
    column.getStyleClass().add("result");
    column.setMinHeight(Region.USE_PREF_SIZE);
    setId("arithmetic");
    setText("How the points come about");
    setContent(column);
    setAnimated(false);
    setExpanded(false);
    getStyleClass().add("fold");
    expandedProperty().addListener((o, before, now) -> fill());
  }

  void show(ReadinessSummary summary) {
    waiting = Optional.of(summary);
    fill();
  }

  private void fill() {
    if (isExpanded() && waiting.isPresent()) {
      ReadinessSummary summary = waiting.get();
      waiting = Optional.empty();
      fill(summary);
    }
  }

  private void fill(ReadinessSummary summary) {
    bars.show(
        summary.charts().bars(),
        summary.ledger().stream()
            .map(s ->
                new Reading(
                    Explained.points(s.subtotal(), s.title(), s.why()), "points from " + s.title()))
            .toList());
    levels.show(summary.charts().levels(), summary.charts().levelsHint());
    ledger.show(summary);
    ladder.show(
        summary.charts().ladder(), summary.ladder().stream().map(ArithmeticPart::step).toList());
    unknowns.show(summary.unknowns());
    method.show(summary.method());
    limits.show(summary.limits());
    words.show(
        Glossary.TERMS.stream()
            .map(term -> "%s: %s".formatted(term.word(), term.meaning()))
            .toList());
  }

  private static Reading step(LadderRow row) {
    String why = "%s Readiness for this step alone: “%s”.".formatted(row.why(), row.band());
    return new Reading(
        Explained.points(row.earned(), row.title(), why), "points for " + row.title());
  }
}
