package app.milepost.ui.report;

import app.milepost.report.Agreement;
import app.milepost.report.ReadinessSummary;
import app.milepost.report.ReportInput;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import app.milepost.ui.work.WorkState;
import app.milepost.ui.work.Workspace;
import app.milepost.words.CarriedWords;
import app.milepost.words.Headline;
import app.milepost.words.NothingWords;
import app.milepost.words.Why;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The result as the page shows it. Follows the workspace only between {@link #show} and {@link
 * #hide}, so that a rating on another page costs nothing here.
 */
public final class ReportViewModel {

  private final Workspace workspace;
  private final Supplier<LocalDate> today;
  private final PlanChoice planChoice;
  private final ReadOnlyObjectWrapper<ReportContent> content =
      new ReadOnlyObjectWrapper<>(new ReportContent.Loading());

  /** What the content was made of. */
  private Optional<ReportInput> input = Optional.empty();

  private boolean shown;

  /**
   * Makes the page's model.
   *
   * @param today the day a report speaks of
   * @param planChoice whether the employment plan follows on paper
   */
  public ReportViewModel(Workspace workspace, Supplier<LocalDate> today, PlanChoice planChoice) {
    this.workspace = workspace;
    this.today = today;
    this.planChoice = planChoice;
    workspace.stateProperty().addListener((o, before, now) -> refresh());
  }

  /** Returns what the page shows; stands still while the page is hidden. */
  public ReadOnlyObjectProperty<ReportContent> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** Returns whether the employment plan follows on paper. */
  PlanChoice planChoice() {
    return planChoice;
  }

  /** Returns all that a saved report is made of, each change of which makes it another. */
  ObservableValue<?>[] parts() {
    return new ObservableValue<?>[] {
      workspace.roleProperty(),
      workspace.assessmentProperty(),
      workspace.counselProperty(),
      workspace.ticksProperty(),
      workspace.planProperty(),
      planChoice.wantedProperty()
    };
  }

  /** Returns what a saved report is made of, once answers are there. */
  public Optional<ReportInput> input() {
    WorkState now = workspace.stateProperty().get();
    if (now.role().isEmpty() || now.assessment().isEmpty() || now.readiness().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ReportInput(
                now.role().get(),
                now.assessment().get(),
                now.readiness().get(),
                today.get(),
                Agreement.of(now.counsel()))
            .ticked(now.ticks())
            .planned(now.plan()));
  }

  /** Begins to follow the workspace. */
  public void show() {
    shown = true;
    refresh();
  }

  /** Stops following the workspace. */
  public void hide() {
    shown = false;
  }

  private void refresh() {
    if (!shown) {
      return;
    }
    Optional<ReportInput> now = input();
    if (!now.equals(input)) {
      input = now;
      now.ifPresent(planChoice::about);
      content.set(now.map(ReportViewModel::contentOf).orElseGet(ReportContent.Loading::new));
    }
  }

  private static ReportContent contentOf(ReportInput input) {
    Readiness readiness = input.readiness();
    return switch (readiness.outcome()) {
      case Outcome.Nothing nothing ->
          new ReportContent.Nothing(
              NothingWords.SHORT,
              NothingWords.sentence(input.pack(), readiness.rung(), nothing),
              "Once there is something to score, this page shows:");
      case Outcome.Scored scored when readiness.unanswered() == readiness.items().size() ->
          new ReportContent.Nothing(
              "Nothing is answered yet",
              Headline.of(input.pack(), readiness),
              "With your first answer, this page begins to show:");
      case Outcome.Scored scored ->
          new ReportContent.Result(
              ReadinessSummary.of(input),
              Readings.of(input.pack(), readiness),
              new Why(input.pack(), readiness).band(scored),
              CarriedWords.share(
                  input.pack().asked(readiness.rung()), input.assessment().answers()));
    };
  }
}
