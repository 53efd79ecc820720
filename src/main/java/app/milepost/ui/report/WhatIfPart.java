package app.milepost.ui.report;

import app.milepost.report.ReportInput;
import app.milepost.report.SummaryCharts;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import app.milepost.ui.Shortcut;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.DrawingView;
import app.milepost.ui.control.Texts;
import app.milepost.words.BandWords;
import app.milepost.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/**
 * Levels that can be tried, and what would become of points, readiness and must-haves. Closed until
 * asked for; Escape puts all back.
 */
final class WhatIfPart extends TitledPane {

  private final DrawingView gauge = new DrawingView(1.6);
  private final Label points = Texts.heading("");
  private final Label band = Texts.body("");
  private final Label unsaved =
      Texts.body("Not saved: this is only a try. Your answers stay as they are.");
  private final Button back = new Button("Put all back (%s)".formatted(Shortcut.CLOSE.key()));
  private final GridPane grid = new GridPane();
  private final List<WhatIfRow> rows = new ArrayList<>();
  private Optional<WhatIf> shown = Optional.empty();

  WhatIfPart() {
    setId("what-if");
    setText("What if?");
    setAnimated(false);
    setExpanded(false);
    getStyleClass().add("fold");
    points.setId("what-if-points");
    band.setId("what-if-band");
    unsaved.setId("what-if-unsaved");
    gauge.getStyleClass().add("what-if-gauge");
    back.setId("what-if-back");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setOnAction(e -> putBack());
    grid.getStyleClass().add("what-if-grid");
    Column words = new Column(points, band, unsaved, back);
    words.getStyleClass().add("head-words");
    Column told = new Column(new SideBySide(gauge, words));
    told.getStyleClass().add("what-if-told");
    Column all =
        new Column(
            Texts.muted(
                "Move a level and see what it would change. What is not answered is not here."),
            told,
            grid);
    all.getStyleClass().add("paragraphs");
    all.setMinHeight(Region.USE_PREF_SIZE);
    setContent(all);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    expandedProperty().addListener((o, before, now) -> draw());
  }

  /** Shows another result; tries at the one before end. */
  void show(ReportInput input) {
    shown = Optional.of(WhatIf.of(input));
    draw();
  }

  private void onKey(KeyEvent event) {
    if (Shortcut.CLOSE.matches(event) && shown.filter(s -> !s.tried().isEmpty()).isPresent()) {
      putBack();
      event.consume();
    }
  }

  private void putBack() {
    shown = shown.map(WhatIf::putBack);
    draw();
  }

  private void draw() {
    if (isExpanded()) {
      shown.ifPresent(this::draw);
    }
  }

  private void draw(WhatIf whatIf) {
    List<ItemScore> items = whatIf.items();
    if (rows.size() != items.size()) {
      rows.clear();
      grid.getChildren().clear();
      for (int i = 0; i < items.size(); i++) {
        int line = i;
        WhatIfRow row = new WhatIfRow(level -> tryLevel(line, level));
        rows.add(row);
        row.putInto(grid, i);
      }
    }
    for (int i = 0; i < items.size(); i++) {
      String id = items.get(i).id();
      rows.get(i).show(whatIf, items.get(i), whatIf.pack().requirementTitle(id));
    }
    tell(whatIf);
  }

  private void tryLevel(int line, int level) {
    shown = shown.map(s -> s.trying(s.items().get(line).id(), level));
    draw();
  }

  private void tell(WhatIf whatIf) {
    Outcome.Scored now = whatIf.now().scored().orElseThrow();
    Outcome.Scored then = whatIf.then().scored().orElseThrow();
    boolean tried = !whatIf.tried().isEmpty();
    gauge.show(SummaryCharts.gauge(whatIf.then()));
    points.setText(
        tried
            ? "%s points instead of %s"
                .formatted(Numbers.points(then.earned()), Numbers.points(now.earned()))
            : "%s points".formatted(Numbers.points(now.earned())));
    String is = BandWords.pair(now.band(), now.bandPotential());
    String would = BandWords.pair(then.band(), then.bandPotential());
    band.setText(
        (is.equals(would)
                ? "Readiness: %s.".formatted(is)
                : "Readiness: %s instead of %s.".formatted(would, is))
            + " "
            + mustHaves(whatIf.now(), whatIf.then()));
    unsaved.setVisible(tried);
    back.setVisible(tried);
  }

  private static String mustHaves(Readiness now, Readiness then) {
    int open = then.blocking().size();
    int before = now.blocking().size();
    return open == before
        ? "Must-haves open: %d.".formatted(open)
        : "Must-haves open: %d instead of %d.".formatted(open, before);
  }
}
