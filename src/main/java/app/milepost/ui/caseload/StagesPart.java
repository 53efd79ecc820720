package app.milepost.ui.caseload;

import app.milepost.scoring.caseload.Figures;
import app.milepost.scoring.caseload.Stage;
import app.milepost.ui.control.Em;
import app.milepost.ui.control.ShareBar;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.words.CaseloadWords;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How many people have come how far. */
final class StagesPart extends TitledPart {

  /** From so many letters of width, there is room for bars beside their words. */
  private static final double BESIDE = 34;

  private final CaseloadViewModel model;
  private final GridPane rows = new GridPane();
  private Optional<CaseloadState> now = Optional.empty();
  private boolean narrow;

  StagesPart(CaseloadViewModel model) {
    super("How ready people are", "");
    this.model = model;
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
          now.ifPresent(this::show);
        });
  }

  void show(CaseloadState shown) {
    now = Optional.of(shown);
    Figures figures = shown.figures();
    rows.getChildren().clear();
    int row = 0;
    for (Stage stage : Stage.values()) {
      Label name = Texts.body(CaseloadWords.name(stage));
      name.setMinWidth(Region.USE_PREF_SIZE);
      double share = figures.people() == 0 ? 0 : figures.at(stage) / (double) figures.people();
      ShareBar bar = new ShareBar(new ShareBar.Part(share, "full"));
      Region figure = figure(shown, stage);
      if (narrow) {
        rows.add(name, 0, row);
        rows.add(figure, 1, row++);
        rows.add(bar, 0, row++, 2, 1);
      } else {
        rows.addRow(row++, name, bar, figure);
      }
    }
  }

  private Region figure(CaseloadState shown, Stage stage) {
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
