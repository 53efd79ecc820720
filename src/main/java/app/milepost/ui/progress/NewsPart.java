package app.milepost.ui.progress;

import app.milepost.scoring.compare.Comparison;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.folder.Milestone;
import app.milepost.words.ChangeWords;
import app.milepost.words.NewsWords;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** What changed for the person between the two that are compared, before any figure. */
final class NewsPart extends Column {

  private final Label between = Texts.muted("");
  private final Label headline = Texts.heading("");
  private final Column lines = new Column();

  NewsPart() {
    getStyleClass().add("words");
    setId("progress-news");
    headline.setId("change");
    lines.getStyleClass().add("words");
    getChildren().addAll(between, headline, lines);
  }

  void show(ProgressState shown) {
    setVisible(shown.comparison().isPresent());
    setManaged(isVisible());
    shown.comparison().ifPresent(comparison -> show(comparison, shown));
  }

  private void show(Comparison comparison, ProgressState shown) {
    between.setText(
        "From %s to %s"
            .formatted(
                shown.line().get(shown.before()).moment(),
                shown.line().get(shown.after()).moment()));
    headline.setText(NewsWords.readiness(comparison));
    List<Node> told = new ArrayList<>();
    Milestone earlier = shown.line().get(shown.before());
    ChangeWords.stepChanged(comparison, earlier.pack(), earlier.readiness().rung())
        .ifPresent(text -> told.add(Texts.body("◆ " + text)));
    NewsWords.of(comparison).forEach(text -> told.add(Texts.body(text)));
    told.add(Texts.body(ChangeWords.points(comparison)));
    lines.getChildren().setAll(told);
  }
}
