package app.milepost.ui.report;

import app.milepost.report.ReadinessSummary.MustHave;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Part;
import app.milepost.ui.control.Texts;
import app.milepost.words.GateWords;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What the job cannot do without, as a checklist in four states. */
final class MustHavesPart extends Part {

  private final Column rows = new Column();
  private final KeptRows<MustHave, Row> list =
      new KeptRows<>(rows, MustHave::id, Row::new, (row, mustHave) -> row.show(mustHave));

  MustHavesPart() {
    super("Must-haves", "The job cannot do without these. An open one holds the readiness back.");
    setId("must-haves");
    rows.getStyleClass().add("rows");
    getChildren().add(rows);
  }

  void show(List<MustHave> mustHaves) {
    setVisible(!mustHaves.isEmpty());
    setManaged(!mustHaves.isEmpty());
    list.show(mustHaves);
  }

  private static final class Row extends Column {

    private final GateMark mark = new GateMark();
    private final Label title = Texts.body("");
    private final Label detail = Texts.muted("");
    private final WhyFigure state = new WhyFigure();

    Row() {
      getStyleClass().add("row");
      Column words = new Column(title, detail);
      HBox.setHgrow(words, Priority.ALWAYS);
      HBox line = new HBox(mark, words, state);
      line.setAlignment(Pos.CENTER_LEFT);
      line.getStyleClass().add("line");
      getChildren().addAll(line, state.explanation());
    }

    void show(MustHave mustHave) {
      mark.show(mustHave.gate());
      title.setText(mustHave.title());
      detail.setText(sentenceCase(mustHave.detail()));
      String word = GateWords.word(mustHave.gate());
      state.show(
          new Explained(word, "Why is %s %s?".formatted(mustHave.title(), word), mustHave.why()));
    }

    private static String sentenceCase(String text) {
      return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
  }
}
