package app.milepost.ui.report;

import app.milepost.report.ReadinessSummary;
import app.milepost.scoring.Gate;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.words.GateWords;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** What the job cannot do without, by state. */
final class MustHavesPart extends TitledPart {

  private final GridPane rows = new GridPane();

  MustHavesPart() {
    super("Must-haves", "The job cannot do without these. An open one holds the readiness back.");
    setId("must-haves");
    rows.getStyleClass().add("states");
    getChildren().add(rows);
  }

  /** Shows the states with their names; strengths and gaps tell the rest. */
  void show(ReadinessSummary summary) {
    Map<Gate, List<String>> states = summary.mustHavesByState();
    setVisible(!states.isEmpty());
    setManaged(!states.isEmpty());
    rows.getChildren().clear();
    states.forEach((gate, titles) -> {
      GateMark mark = new GateMark();
      mark.show(gate);
      String state = GateWords.word(gate);
      WhyFigure word = new WhyFigure();
      word.show(
          new Explained(state, "Why is it called “%s”?".formatted(state), GateWords.meaning(gate)));
      Label names = Texts.body(String.join("; ", titles));
      GridPane.setHgrow(names, Priority.ALWAYS);
      rows.addRow(rows.getRowCount(), mark, word, names);
      rows.add(word.explanation(), 1, rows.getRowCount(), 2, 1);
    });
  }
}
