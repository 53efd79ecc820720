package app.milepost.ui.plan;

import app.milepost.plan.PlanChoices;
import app.milepost.plan.Reason;
import app.milepost.report.plan.Advice;
import app.milepost.report.plan.PlanSentences;
import app.milepost.role.Activity;
import app.milepost.ui.control.BesideOrBelow;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.KeptRows;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.ui.control.WrapLine;
import app.milepost.words.ActivityWords;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The activities that the plan leaves out, each with why, and what can be decided about it. */
final class LeftPart extends TitledPart {

  /** One of them, with what it takes and why it is out. */
  private record Line(Activity activity, String why, Decided decided) {}

  private enum Decided {
    RULED_OUT,
    OPEN,
    OWN
  }

  private final PlanViewModel model;
  private final Label waiting = Texts.muted("Finding out why…");
  private final Button stop = new Button("Stop");
  private final HBox busy = new HBox(waiting, new ProgressBar(), stop);
  private final ToggleButton all = new ToggleButton();
  private final KeptRows<Line, Row> list;
  private List<Line> useful = List.of();
  private List<Line> useless = List.of();

  LeftPart(PlanViewModel model) {
    super("Left out, and why", "Found by planning again with each of them in.");
    this.model = model;
    setId("plan-left");
    busy.getStyleClass().add("step");
    busy.setId("plan-why-busy");
    stop.setId("plan-why-stop");
    stop.setAccessibleText("Stop finding out why");
    stop.setMinWidth(Region.USE_PREF_SIZE);
    stop.setOnAction(e -> model.study().giveUp());
    busy.visibleProperty().bind(model.study().busyProperty());
    busy.managedProperty().bind(busy.visibleProperty());
    Column rows = new Column();
    rows.getStyleClass().add("rows");
    list = new KeptRows<>(rows, line -> line.activity().id(), Row::new, Row::show);
    all.setId("plan-left-all");
    all.getStyleClass().add("flat");
    all.setWrapText(true);
    all.selectedProperty().addListener((o, before, now) -> show());
    getChildren().addAll(busy, rows, all);
  }

  void show(Advice advice, PlanSentences sentences, PlanChoices choices) {
    useful = lines(advice, sentences, choices, false);
    useless = lines(advice, sentences, choices, true);
    show();
  }

  /** Shows nothing of somebody else's any more. */
  void forget() {
    useful = List.of();
    useless = List.of();
    all.setSelected(false);
    show();
  }

  private static List<Line> lines(
      Advice advice, PlanSentences sentences, PlanChoices choices, boolean useless) {
    return advice.left().stream()
        .filter(left -> left.reason() != Reason.Plain.DONE)
        .filter(left -> useless == (left.reason() == Reason.Plain.BRINGS_NOTHING))
        .map(left ->
            new Line(left.activity(), sentences.why(left), decided(left.activity().id(), choices)))
        .toList();
  }

  private static Decided decided(String id, PlanChoices choices) {
    if (choices.ruledOut().contains(id)) {
      return Decided.RULED_OUT;
    }
    return choices.own().stream().anyMatch(own -> own.id().equals(id)) ? Decided.OWN : Decided.OPEN;
  }

  private void show() {
    Children.show(all, !useless.isEmpty());
    all.setText(
        (all.isSelected() ? "Hide" : "Show")
            + (useless.size() == 1
                ? " one activity that brings nothing you lack"
                : " %d activities that bring nothing you lack".formatted(useless.size())));
    list.show(
        Stream.concat(useful.stream(), all.isSelected() ? useless.stream() : Stream.empty())
            .toList());
  }

  private final class Row extends Column {

    Row() {
      getStyleClass().add("row");
    }

    void show(Line line) {
      Activity activity = line.activity();
      Column words =
          new Column(
              new WrapLine(8, Texts.heading(activity.title()), KindIcon.of(activity.kind())),
              Texts.body(line.why()),
              Texts.muted(
                  ActivityWords.time(activity) + " · " + ActivityWords.cost(activity.cost())));
      words.getStyleClass().add("words");
      HBox buttons = new HBox(8);
      buttons.setMinWidth(Region.USE_PREF_SIZE);
      String id = activity.id();
      switch (line.decided()) {
        case RULED_OUT ->
            buttons
                .getChildren()
                .add(
                    button(
                        "allow-" + id,
                        "Allow again",
                        activity,
                        () -> model.decide(model.choices().leavingOpen(id))));
        case OPEN -> open(buttons, activity);
        case OWN -> {
          open(buttons, activity);
          buttons
              .getChildren()
              .add(
                  button(
                      "drop-" + id,
                      "Delete",
                      activity,
                      () -> model.decide(model.choices().dropping(id))));
        }
      }
      getChildren().setAll(new BesideOrBelow(words, buttons));
    }

    private void open(HBox buttons, Activity activity) {
      String id = activity.id();
      buttons
          .getChildren()
          .addAll(
              button(
                  "add-" + id,
                  "Put into the plan",
                  activity,
                  () -> model.decide(model.choices().wanting(id))),
              button(
                  "rule-out-" + id,
                  "Rule out",
                  activity,
                  () -> model.decide(model.choices().rulingOut(id))),
              button("done-" + id, "Done already", activity, () -> model.finish(id, true)));
    }

    private Button button(String id, String text, Activity activity, Runnable action) {
      Button button = new Button(text);
      button.setId(id);
      button.setAccessibleText(text + ": " + activity.title());
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(e -> action.run());
      return button;
    }
  }
}
