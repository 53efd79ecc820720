package app.milepost.ui.progress;

import app.milepost.report.ProgressDrawing;
import app.milepost.ui.PageChanges;
import app.milepost.ui.Undoable;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.DrawingView;
import app.milepost.ui.control.PageScroll;
import app.milepost.ui.control.Texts;
import app.milepost.ui.folder.DamagedWords;
import app.milepost.ui.folder.Milestone;
import app.milepost.words.GiveOrTake;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** All assessments on a line, and two of them item by item. */
public final class ProgressView extends StackPane implements PageChanges {

  private static final double LARGEST = 1.1;

  private final Label none = Texts.body("");
  private final DrawingView chart = new DrawingView(LARGEST);
  private final Label basis = Texts.caption(GiveOrTake.BASIS);
  private final Button begin = new Button("Start rating");
  private final NewsPart news = new NewsPart();
  private final PairPart pair;
  private final DoneStepsPart done = new DoneStepsPart();
  private final KeepBar keep;
  private final MilestonesPart kept;
  private final Undoable changes;
  private final Column column;

  /**
   * Builds the page.
   *
   * @param own what names and deletes milestones
   * @param changes what undo and redo mean here
   * @param rate leads to where skills are rated
   */
  public ProgressView(
      ProgressViewModel model, MilestoneChanges own, Undoable changes, Runnable rate) {
    this.changes = changes;
    begin.setId("progress-rate");
    begin.getStyleClass().add("accent");
    begin.setOnAction(e -> rate.run());
    getStylesheets()
        .add(
            Objects.requireNonNull(ProgressView.class.getResource("/css/desk.css"))
                .toExternalForm());
    getStyleClass().add("desk-page");
    none.setId("progress-none");
    chart.setId("progress-chart");
    pair = new PairPart(model::compare);
    keep = new KeepBar(model.sessions());
    kept = new MilestonesPart(own);
    Label problem = Texts.problem(model.problemProperty());
    problem.setId("progress-problem");
    Label unreadable =
        Texts.problem(
            model.shownProperty().map(now -> now.flatMap(s -> DamagedWords.of(s.unreadable()))));
    unreadable.setId("progress-unreadable");
    column =
        new Column(
            Texts.pageTitle("Progress"),
            problem,
            unreadable,
            none,
            begin,
            keep,
            news,
            chart,
            basis,
            pair,
            done,
            kept);
    column.getStyleClass().add("column");
    StackPane page = new StackPane(column);
    page.getStyleClass().add("page-content");
    getChildren().add(new PageScroll(page));
    model.shownProperty().addListener((o, before, now) -> show(now));
    show(model.shownProperty().get());
  }

  @Override
  public Undoable changes() {
    return changes;
  }

  private void show(Optional<ProgressState> now) {
    column.setVisible(now.isPresent());
    now.ifPresent(this::show);
  }

  private void show(ProgressState shown) {
    List<Milestone> line = shown.line();
    none.setText(shown.lead().orElse(""));
    Children.show(none, shown.lead().isPresent());
    Children.show(begin, line.isEmpty());
    List<ProgressDrawing.Dated> drawn = line.stream().flatMap(ProgressView::dated).toList();
    Children.show(chart, !drawn.isEmpty());
    Children.show(basis, !drawn.isEmpty());
    keep.show(shown.canKeep());
    if (!drawn.isEmpty()) {
      chart.show(ProgressDrawing.of(drawn));
    }
    news.show(shown);
    pair.show(shown);
    done.show(shown.done());
    kept.show(line);
  }

  private static Stream<ProgressDrawing.Dated> dated(Milestone milestone) {
    LocalDate day = LocalDate.ofInstant(milestone.head().at(), ZoneId.systemDefault());
    return ProgressDrawing.Result.of(milestone.readiness()).stream()
        .map(result -> new ProgressDrawing.Dated(day, result, milestone.name()));
  }
}
