package app.milepost.ui.plan;

import app.milepost.plan.PlanChoices;
import app.milepost.report.plan.DoneSentences;
import app.milepost.role.Activity;
import app.milepost.role.Lift;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.ui.Navigator;
import app.milepost.ui.control.BesideOrBelow;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.KeptRows;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.words.Numbers;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What is done of the plan, and the way to the ratings that it may have changed. */
final class DonePart extends TitledPart {

  /**
   * An activity that is done.
   *
   * @param skills what it brings, of what the career asks for
   */
  private record Line(Activity activity, LocalDate day, List<Requirement> skills) {
    Line {
      skills = List.copyOf(skills);
    }
  }

  private final PlanViewModel model;
  private final Navigator navigator;
  private final KeptRows<Line, Row> list;

  DonePart(PlanViewModel model, Navigator navigator) {
    super("Done", "A tick changes no rating. Rate again what each has brought.");
    this.model = model;
    this.navigator = navigator;
    setId("plan-done");
    Column rows = new Column();
    rows.getStyleClass().add("rows");
    list = new KeptRows<>(rows, line -> line.activity().id(), Row::new, Row::show);
    getChildren().add(rows);
  }

  void show(RolePack pack, PlanChoices choices) {
    List<Line> lines =
        Stream.concat(pack.activities().stream(), choices.own().stream())
            .filter(activity -> choices.done().containsKey(activity.id()))
            .map(activity ->
                new Line(
                    activity,
                    choices.done().getOrDefault(activity.id(), LocalDate.MIN),
                    activity.lifts().stream()
                        .map(Lift::requirement)
                        .flatMap(id -> pack.requirement(id).stream())
                        .toList()))
            .toList();
    Children.show(this, !lines.isEmpty());
    list.show(lines);
  }

  private final class Row extends Column {

    Row() {
      getStyleClass().add("row");
    }

    void show(Line line) {
      String title = line.activity().title();
      String id = line.activity().id();
      Column words = new Column(Texts.heading(title), Texts.muted(DoneSentences.day(line.day())));
      if (!line.skills().isEmpty()) {
        words
            .getChildren()
            .add(
                Texts.body(
                    "Brings: "
                        + Numbers.list(line.skills().stream().map(Requirement::title).toList())));
      }
      words.getStyleClass().add("words");
      Button rate = button("rate-" + id, "Rate again", title);
      rate.setDisable(line.skills().isEmpty());
      rate.setOnAction(e -> navigator.rate(line.skills().getFirst().id()));
      Button undone = button("undone-" + id, "Not done", title);
      undone.setOnAction(e -> model.finish(id, false));
      HBox buttons = new HBox(8, rate, undone);
      buttons.setMinWidth(Region.USE_PREF_SIZE);
      getChildren().setAll(new BesideOrBelow(words, buttons));
    }

    private static Button button(String id, String text, String title) {
      Button button = new Button(text);
      button.setId(id);
      button.setAccessibleText(text + ": " + title);
      button.setMinWidth(Region.USE_PREF_SIZE);
      return button;
    }
  }
}
