package app.milepost.ui.session;

import app.milepost.people.Counsel;
import app.milepost.people.NextStep;
import app.milepost.people.Session;
import app.milepost.plan.AgreedPlan;
import app.milepost.report.plan.AgreedLines;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Lead;
import app.milepost.ui.control.Texts;
import app.milepost.ui.export.PlanTick;
import app.milepost.words.DayWords;
import app.milepost.words.MilestoneWords;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** One closed session: what was put down in it, and its summary. */
final class EarlierRow extends Column {

  private static final String NOT_KNOWN =
      "⚠ Its points are not known: the career kept with this session can't be read, and today's"
          + " could give other points.";

  private final long session;
  private final Column score = new Column();
  private final Button save;
  private final Button print;

  /** What was pressed last. */
  private Button pressed;

  /** What it is shown to have added up to. */
  private Optional<EarlierScore> shown = Optional.empty();

  EarlierRow(Session session, SummaryViewModel summaries, PrivateNotes privately) {
    this.session = session.head().id();
    getStyleClass().addAll("row", "words");
    Counsel counsel = session.counsel();
    String moment = DayWords.moment(session.head().at());
    score.getStyleClass().addAll("words", "earlier-score");
    only(false);
    getChildren()
        .addAll(Texts.heading(MilestoneWords.moment(session.head().at(), counsel.name())), score);
    int before = getChildren().size();
    add("For both: ", counsel.sharedNotes());
    addPrivate(counsel.privateNotes(), privately);
    for (NextStep step : counsel.steps()) {
      // What the plan leaves to do is told with it, below.
      if (!step.done() && step.activity().isPresent()) {
        continue;
      }
      add(step.done() ? "✓ Done: " : "Agreed: ", step.text());
    }
    Optional<AgreedPlan> agreed = session.plan().lastAgreed();
    agreed.ifPresent(plan -> add(plan, session.plan().agreed().size()));
    if (getChildren().size() == before) {
      getChildren().add(Texts.muted("No notes were made."));
    }
    agreed.ifPresent(plan -> getChildren().add(waysOfPlan(moment, summaries)));
    save = button("Save summary…", "Save the summary of the session of %s…", moment, summaries);
    print = button("Print summary…", "Print the summary of the session of %s…", moment, summaries);
    save.getStyleClass().add("save-summary");
    print.getStyleClass().add("print-summary");
    save.setOnAction(e -> press(save, () -> summaries.save(id())));
    print.setOnAction(e -> press(print, () -> summaries.print(id())));
    pressed = save;
    FlowPane buttons = new FlowPane(8, 8, save, print);
    buttons.getStyleClass().add("buttons");
    if (agreed.isPresent()) {
      buttons
          .getChildren()
          .add(new PlanTick(summaries.planInSummaryProperty(), new ReadOnlyBooleanWrapper(true)));
    }
    getChildren().add(buttons);
  }

  /** Returns the id of the session. */
  long id() {
    return session;
  }

  /** Shows what it added up to, once that is known. */
  void show(Optional<EarlierScore> now) {
    if (shown.equals(now)) {
      return;
    }
    shown = now;
    score.getChildren().clear();
    now.ifPresent(this::tell);
    only(now.isPresent());
  }

  private void tell(EarlierScore now) {
    switch (now) {
      case EarlierScore.Known known -> {
        score.getChildren().add(Texts.body(known.result()));
        if (!known.change().isEmpty()) {
          score.getChildren().add(Texts.muted(known.change()));
        }
      }
      case EarlierScore.WithoutPack lost -> score.getChildren().add(Texts.body(NOT_KNOWN));
    }
  }

  private void only(boolean told) {
    score.setVisible(told);
    score.setManaged(told);
  }

  /** Shows below its buttons what came of them. */
  void tell(Node outcome) {
    if (!getChildren().contains(outcome)) {
      getChildren().add(outcome);
    }
  }

  /**
   * A button out of use gives the keyboard away. The row holds it meanwhile, and gives it back
   * unless it has gone elsewhere.
   */
  void pause(boolean busy) {
    if (busy && pressed.isFocused()) {
      requestFocus();
    } else if (!busy && isFocused()) {
      pressed.requestFocus();
    }
  }

  private void press(Button button, Runnable then) {
    pressed = button;
    then.run();
  }

  /** That there are any may be seen; what they say is another matter. */
  private void addPrivate(String text, PrivateNotes privately) {
    if (!text.isBlank()) {
      Label label = Texts.body("");
      label
          .textProperty()
          .bind(
              privately
                  .inSight()
                  .map(shown ->
                      shown ? "For you alone: " + text : "There are private notes, hidden now."));
      label.visibleProperty().bind(privately.mentioned());
      label.managedProperty().bind(privately.mentioned());
      getChildren().add(label);
    }
  }

  /** The ways of the plan that was agreed on, like those of a plan on its own page. */
  private Node waysOfPlan(String moment, SummaryViewModel summaries) {
    Button calendar =
        button(
            "Save for a calendar…",
            "Save the plan of the session of %s for a calendar…",
            moment,
            summaries);
    Button keep =
        button(
            "Save the employment plan…",
            "Save the employment plan of the session of %s…",
            moment,
            summaries);
    Button paper =
        button(
            "Print the employment plan…",
            "Print the employment plan of the session of %s…",
            moment,
            summaries);
    calendar.getStyleClass().add("save-calendar");
    keep.getStyleClass().add("save-employment");
    paper.getStyleClass().add("print-employment");
    calendar.setOnAction(e -> press(calendar, () -> summaries.saveCalendar(id())));
    keep.setOnAction(e -> press(keep, () -> summaries.saveEmploymentPlan(id())));
    paper.setOnAction(e -> press(paper, () -> summaries.printEmploymentPlan(id())));
    FlowPane ways = new FlowPane(8, 8, calendar, keep, paper);
    ways.getStyleClass().add("buttons");
    return ways;
  }

  private void add(AgreedPlan plan, int revision) {
    add("", AgreedLines.heading(plan, revision));
    AgreedLines.steps(plan).forEach(line -> getChildren().add(Lead.bullet(line)));
  }

  private void add(String caption, String text) {
    if (!text.isBlank()) {
      getChildren().add(Texts.body(caption + text));
    }
  }

  private static Button button(
      String text, String spoken, String moment, SummaryViewModel summaries) {
    Button button = new Button(text);
    button.setAccessibleText(spoken.formatted(moment));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.disableProperty().bind(summaries.busyProperty());
    return button;
  }
}
