package app.milepost.ui.caseload;

import app.milepost.scoring.caseload.Figures;
import app.milepost.scoring.caseload.Stage;
import app.milepost.ui.control.Part;
import app.milepost.ui.control.ShareBar;
import app.milepost.ui.control.Texts;
import app.milepost.words.CaseloadWords;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How many people have come how far. */
final class StagesPart extends Part {

  private final CaseloadViewModel model;
  private final GridPane rows = new GridPane();

  StagesPart(CaseloadViewModel model) {
    super("How ready people are", "");
    this.model = model;
    setId("stages");
    rows.getStyleClass().add("caseload-grid");
    ColumnConstraints bar = new ColumnConstraints();
    bar.setHgrow(Priority.ALWAYS);
    rows.getColumnConstraints().setAll(new ColumnConstraints(), bar, new ColumnConstraints());
    getChildren().add(rows);
  }

  void show(Shown shown) {
    Figures figures = shown.figures();
    rows.getChildren().clear();
    int row = 0;
    for (Stage stage : Stage.values()) {
      Label name = Texts.body(CaseloadWords.name(stage));
      name.setMinWidth(Region.USE_PREF_SIZE);
      double share = figures.people() == 0 ? 0 : figures.at(stage) / (double) figures.people();
      ShareBar bar = new ShareBar(new ShareBar.Part(share, "full"));
      rows.addRow(row++, name, bar, figure(shown, stage));
    }
  }

  private Region figure(Shown shown, Stage stage) {
    String words = CaseloadWords.stage(shown.figures(), stage);
    Region figure =
        shown.figures().at(stage) == 0
            ? Texts.muted(words)
            : new PeopleLink(
                words, CaseloadWords.name(stage), () -> model.behind().stage(shown, stage));
    figure.setId("stage-" + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    figure.setMinWidth(Region.USE_PREF_SIZE);
    return figure;
  }
}
