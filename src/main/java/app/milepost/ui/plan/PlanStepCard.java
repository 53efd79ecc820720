package app.milepost.ui.plan;

import app.milepost.plan.PlanStep;
import app.milepost.report.plan.StepSentences;
import app.milepost.role.Activity;
import app.milepost.ui.control.BesideOrBelow;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Lead;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.WrapLine;
import app.milepost.words.ActivityWords;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** One step: what it is, what it takes and brings, and what can be decided about it. */
final class PlanStepCard extends Column {

  private final PlanViewModel model;

  /** What a card shows: a step as one of a plan, and whether it is wanted in any case. */
  record Content(PlanStep step, StepSentences sentences, boolean wanted) {

    /** Cards that say the same are the same, whichever plan they are from. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Content content
          && step.equals(content.step)
          && wanted == content.wanted
          && sentences.sure(step).equals(content.sentences.sure(step));
    }

    @Override
    public int hashCode() {
      return step.hashCode();
    }
  }

  PlanStepCard(PlanViewModel model) {
    this.model = model;
    getStyleClass().add("row");
  }

  void show(Content content) {
    PlanStep step = content.step();
    Activity activity = step.activity();
    StepSentences sentences = content.sentences();
    setId("step-" + activity.id());
    Column words =
        new Column(
            new WrapLine(8, Texts.heading(activity.title()), KindIcon.of(activity.kind())),
            Texts.body(sentences.when(step)),
            Texts.muted(activity.how()));
    words.getStyleClass().add("words");
    if (!activity.provider().isEmpty()) {
      words
          .getChildren()
          .add(1, Texts.muted("%s: %s".formatted(ActivityWords.PROVIDER, activity.provider())));
    }
    sentences.closes(step).forEach(line -> words.getChildren().add(Lead.bullet(line)));
    sentences.sure(step).forEach(line -> words.getChildren().add(Texts.muted(line)));
    getChildren().setAll(new BesideOrBelow(words, buttons(activity, content.wanted())));
  }

  private Column buttons(Activity activity, boolean wanted) {
    CheckBox done = new CheckBox("Done");
    done.setId("done-" + activity.id());
    done.setAccessibleText("Done: " + activity.title());
    done.setOnAction(e -> model.finish(activity.id(), done.isSelected()));
    ToggleButton want = new ToggleButton("In any case");
    want.setId("want-" + activity.id());
    want.setSelected(wanted);
    want.setAccessibleText("Keep in any plan: " + activity.title());
    want.setOnAction(e ->
        model.decide(
            want.isSelected()
                ? model.choices().wanting(activity.id())
                : model.choices().leavingOpen(activity.id())));
    Button out = new Button("Rule out");
    out.setId("rule-out-" + activity.id());
    out.setAccessibleText("Rule out: " + activity.title());
    out.setOnAction(e -> model.decide(model.choices().rulingOut(activity.id())));
    Column column = new Column(done, want, out);
    column.getStyleClass().add("plan-buttons");
    for (Region button : new Region[] {done, want, out}) {
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setMaxWidth(Double.MAX_VALUE);
    }
    column.setMinWidth(Region.USE_PREF_SIZE);
    return column;
  }
}
