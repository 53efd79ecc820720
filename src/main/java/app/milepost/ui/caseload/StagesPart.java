package app.milepost.ui.caseload;

import app.milepost.scoring.caseload.Figures;
import app.milepost.scoring.caseload.Stage;
import app.milepost.ui.control.Em;
import app.milepost.ui.control.ShareBar;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.words.CaseloadWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** How many people have come how far. */
final class StagesPart extends TitledPart {

  /** From so many letters of width, there is room for bars beside their words. */
  private static final double BESIDE = 34;

  private final CaseloadViewModel model;
  private final GridPane rows = new GridPane();
  private final List<StageRow> stages;
  private boolean narrow;

  StagesPart(CaseloadViewModel model) {
    super("How ready people are", "");
    this.model = model;
    stages = Arrays.stream(Stage.values()).map(StageRow::new).toList();
    setId("stages");
    rows.getStyleClass().add("caseload-grid");
    ColumnConstraints bar = new ColumnConstraints();
    bar.setHgrow(Priority.ALWAYS);
    rows.getColumnConstraints().setAll(new ColumnConstraints(), bar, new ColumnConstraints());
    Label ruler = Texts.body("");
    ruler.setManaged(false);
    getChildren().addAll(rows, ruler);
    Em.narrower(this, ruler, BESIDE)
        .subscribe(isNarrow -> {
          narrow = isNarrow;
          lay();
        });
  }

  void show(CaseloadState shown) {
    for (StageRow row : stages) {
      row.show(shown);
    }
  }

  /** Lays the rows out for the width there is. */
  private void lay() {
    // How many columns a bar spans would stay with it.
    rows.getChildren().forEach(GridPane::clearConstraints);
    rows.getChildren().clear();
    int line = 0;
    for (StageRow row : stages) {
      if (narrow) {
        rows.add(row.name, 0, line);
        rows.add(row.figure, 1, line++);
        rows.add(row.bar, 0, line++, 2, 1);
      } else {
        rows.addRow(line++, row.name, row.bar, row.figure);
      }
    }
  }

  /** One stage: what it is called, a bar, and how many have come so far. */
  private final class StageRow {

    private final Stage stage;
    private final Label name;
    private final ShareBar bar = new ShareBar("full");
    private final Label nobody = Texts.muted("");
    private final PeopleLink people = new PeopleLink();
    private final StackPane figure = new StackPane(nobody, people);

    StageRow(Stage stage) {
      this.stage = stage;
      name = Texts.body(CaseloadWords.name(stage));
      name.setMinWidth(Region.USE_PREF_SIZE);
      nobody.setMinWidth(Region.USE_PREF_SIZE);
      people.setMinWidth(Region.USE_PREF_SIZE);
      figure.setMinWidth(Region.USE_PREF_SIZE);
      figure.setAlignment(Pos.CENTER_LEFT);
    }

    void show(CaseloadState shown) {
      Figures figures = shown.figures();
      bar.show(figures.people() == 0 ? 0 : figures.at(stage) / (double) figures.people());
      String words = CaseloadWords.stage(figures, stage);
      boolean anybody = figures.at(stage) > 0;
      nobody.setText(words);
      people.show(words, CaseloadWords.name(stage), () -> model.behind().stage(shown, stage));
      swap(anybody ? nobody : people, anybody ? people : nobody);
    }

    /** Only what is shown has the name that it is found by. */
    private void swap(Region hidden, Region visible) {
      hidden.setId("");
      hidden.setVisible(false);
      hidden.setManaged(false);
      visible.setId("stage-" + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      visible.setVisible(true);
      visible.setManaged(true);
    }
  }
}
