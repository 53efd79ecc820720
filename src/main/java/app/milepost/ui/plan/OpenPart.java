package app.milepost.ui.plan;

import app.milepost.report.plan.Advice;
import app.milepost.report.plan.PlanSentences;
import app.milepost.ui.Navigator;
import app.milepost.ui.control.BesideOrBelow;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.KeptRows;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Requirements about which a plan has something to say, each with a way to its rating. */
final class OpenPart extends TitledPart {

  /**
   * One of them.
   *
   * @param id of the requirement
   * @param title its name
   * @param sentence what is to be said, may be empty
   */
  record Line(String id, String title, String sentence) {}

  private final KeptRows<Line, Row> list;

  private OpenPart(String id, String heading, String lead, String rate, Navigator navigator) {
    super(heading, lead);
    setId(id);
    Column rows = new Column();
    rows.getStyleClass().add("rows");
    list = new KeptRows<>(rows, Line::id, () -> new Row(rate, navigator), Row::show);
    getChildren().add(rows);
  }

  /** Makes the part about what the plan leaves open. */
  static OpenPart leftOpen(Navigator navigator) {
    return new OpenPart(
        "plan-open",
        "Still open afterwards",
        "What would close each, and what that takes, were there time and money enough.",
        "Rate again",
        navigator);
  }

  /** Makes the part about what should be answered before the plan is relied on. */
  static OpenPart answerFirst(Navigator navigator) {
    return new OpenPart(
        "plan-answer-first",
        "Answer first",
        "These are not answered. The plan reckons as if you had nothing there; an answer could"
            + " change it.",
        "Rate now",
        navigator);
  }

  /** Shows what is left open. */
  void showOpen(Advice advice, PlanSentences sentences) {
    show(
        advice.open().stream()
            .map(open ->
                new Line(
                    open.gap().id(), sentences.requirement(open.gap().id()), sentences.why(open)))
            .toList());
  }

  /** Shows what is to be answered. */
  void showQuestions(Advice advice, PlanSentences sentences) {
    show(
        advice.answerFirst().stream()
            .map(id -> new Line(id, sentences.requirement(id), ""))
            .toList());
  }

  /** Shows nothing of somebody else's any more. */
  void forget() {
    show(List.of());
  }

  private void show(List<Line> lines) {
    Children.show(this, !lines.isEmpty());
    list.show(lines);
  }

  private static final class Row extends Column {

    private final String rate;
    private final Navigator navigator;

    Row(String rate, Navigator navigator) {
      this.rate = rate;
      this.navigator = navigator;
      getStyleClass().add("row");
    }

    void show(Line line) {
      Column words = new Column(Texts.heading(line.title()));
      words.getStyleClass().add("words");
      if (!line.sentence().isEmpty()) {
        words.getChildren().add(Texts.body(line.sentence()));
      }
      Button button = new Button(rate);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setAccessibleText(rate + ": " + line.title());
      button.setOnAction(e -> navigator.rate(line.id()));
      getChildren().setAll(new BesideOrBelow(words, button));
    }
  }
}
