package app.milepost.ui.report;

import app.milepost.report.ReadinessSummary.Question;
import app.milepost.ui.Navigator;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.KeptRows;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What an interviewer would ask about levels that nothing backs. */
final class InterviewPart extends TitledPart {

  private final Column rows = new Column();
  private final KeptRows<Question, Row> list;

  InterviewPart(Navigator navigator) {
    super(
        "Questions to expect",
        "For these levels there is little to show. An interviewer may ask; have an answer ready, or"
            + " name better evidence.");
    setId("questions");
    rows.getStyleClass().add("rows");
    list = new KeptRows<>(rows, Question::id, () -> new Row(navigator), Row::show);
    getChildren().add(rows);
  }

  void show(List<Question> questions) {
    setVisible(!questions.isEmpty());
    setManaged(!questions.isEmpty());
    list.show(questions);
  }

  private static final class Row extends HBox {

    private final Navigator navigator;
    private final Label title = Texts.heading("");
    private final Label text = Texts.body("");
    private final Label reason = Texts.muted("");
    private final Button evidence = new Button("Change evidence");

    Row(Navigator navigator) {
      this.navigator = navigator;
      getStyleClass().addAll("row", "line");
      evidence.setMinWidth(Region.USE_PREF_SIZE);
      Column words = new Column(title, text, reason);
      words.getStyleClass().add("gap-words");
      HBox.setHgrow(words, Priority.ALWAYS);
      getChildren().addAll(words, evidence);
    }

    void show(Question question) {
      title.setText(question.title());
      text.setText("“%s”".formatted(question.text()));
      reason.setText(question.reason());
      evidence.setAccessibleText("Change evidence: " + question.title());
      evidence.setOnAction(e -> navigator.rate(question.id()));
    }
  }
}
