package app.milepost.ui.report;

import app.milepost.report.ReadinessSummary.Strength;
import app.milepost.report.StrengthsCut;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.KeptRows;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What is met, as lines that one can put in a resume. */
final class StrengthsPart extends TitledPart {

  private final Column rows = new Column();
  private final KeptRows<Strength, Row> list =
      new KeptRows<>(rows, Strength::id, Row::new, (row, strength) -> row.show(strength));

  private final Button all = new Button();
  private List<Strength> shown = List.of();
  private boolean open;

  StrengthsPart() {
    super(
        "Your strengths",
        "What you meet, in lines that you can put in your résumé. First what you can show.");
    setId("strengths");
    rows.getStyleClass().add("rows");
    all.setId("all-strengths");
    all.setOnAction(e -> {
      open = !open;
      show(shown);
    });
    getChildren().addAll(rows, all);
  }

  void show(List<Strength> strengths) {
    setVisible(!strengths.isEmpty());
    setManaged(!strengths.isEmpty());
    shown = strengths;
    StrengthsCut cut = StrengthsCut.of(strengths);
    list.show(open ? strengths : cut.first());
    all.setText(
        open ? "Show the most important only" : "Show %d more".formatted(cut.rest().size()));
    all.setVisible(!cut.rest().isEmpty());
    all.setManaged(all.isVisible());
  }

  private static final class Row extends Column {

    private final Label title = Texts.heading("");
    private final Label mustHave = Texts.chip("Must-have");
    private final Label line = Texts.body("");
    private final Label proof = Texts.muted("");

    Row() {
      getStyleClass().addAll("row", "gap-words");
      HBox name = new HBox(title, mustHave);
      name.getStyleClass().add("gap-name");
      getChildren().addAll(name, line, proof);
    }

    void show(Strength strength) {
      title.setText(strength.title());
      mustHave.setVisible(strength.mustHave());
      line.setText(strength.line());
      line.setVisible(!strength.line().isEmpty());
      line.setManaged(!strength.line().isEmpty());
      proof.setText((strength.canShow() ? "✓ " : "◐ ") + strength.proof());
    }
  }
}
