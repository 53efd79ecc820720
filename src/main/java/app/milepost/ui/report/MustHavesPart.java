package app.milepost.ui.report;

import app.milepost.report.ReadinessSummary;
import app.milepost.scoring.Gate;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.words.GateWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** What the job cannot do without, by state. */
final class MustHavesPart extends TitledPart {

  private final GridPane grid = new GridPane();
  private final Map<Gate, Row> rows = new EnumMap<>(Gate.class);

  MustHavesPart() {
    super("Must-haves", "The job cannot do without these. An open one holds the readiness back.");
    setId("must-haves");
    grid.getStyleClass().add("states");
    getChildren().add(grid);
  }

  /** Shows the states with their names; strengths and gaps tell the rest. */
  void show(ReadinessSummary summary) {
    Map<Gate, List<String>> states = summary.mustHavesByState();
    setVisible(!states.isEmpty());
    setManaged(!states.isEmpty());
    List<Node> cells = new ArrayList<>();
    int line = 0;
    for (Map.Entry<Gate, List<String>> state : states.entrySet()) {
      Row row = rows.computeIfAbsent(state.getKey(), Row::new);
      row.names.setText(String.join("; ", state.getValue()));
      cells.addAll(row.putAt(line++));
    }
    Children.arrange(grid.getChildren(), cells);
  }

  /** One state and the titles of the must-haves in it. */
  private static final class Row {

    private final GateMark mark = new GateMark();
    private final WhyFigure word = new WhyFigure();
    private final Label names = Texts.body("");
    private final Column words = new Column(names, word.explanation());

    Row(Gate gate) {
      mark.show(gate);
      String state = GateWords.word(gate);
      word.show(
          new Explained(state, "Why is it called “%s”?".formatted(state), GateWords.meaning(gate)));
      GridPane.setHgrow(words, Priority.ALWAYS);
      for (Node cell : cells()) {
        GridPane.setValignment(cell, VPos.BASELINE);
      }
    }

    private List<Node> cells() {
      return List.of(mark, word, words);
    }

    List<Node> putAt(int line) {
      GridPane.setConstraints(mark, 0, line);
      GridPane.setConstraints(word, 1, line);
      GridPane.setConstraints(words, 2, line);
      return cells();
    }
  }
}
