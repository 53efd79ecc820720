package app.milepost.ui.report;

import app.milepost.report.ReadinessSummary.Gap;
import app.milepost.ui.Navigator;
import app.milepost.ui.control.BesideOrBelow;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.WrapLine;
import app.milepost.words.LevelWords;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One gap: from which level to which, what that level looks like, its worth and the way there. */
final class GapRow extends Column {

  private final Navigator navigator;
  private final Rank rank = new Rank();
  private final Label title = Texts.heading("");
  private final Label mustHave = Texts.chip("Must-have");
  private final Label levels = Texts.body("");
  private final Label target = Texts.muted("");
  private final WhyFigure worth = new WhyFigure();
  private final TextLines ways = new TextLines("ways", Texts::body);
  private final Button rate = new Button();
  private final Button read = new Button("Read in the guide");

  GapRow(Navigator navigator) {
    this.navigator = navigator;
    getStyleClass().add("row");
    rate.setMinWidth(Region.USE_PREF_SIZE);
    read.setMinWidth(Region.USE_PREF_SIZE);
    WrapLine name = new WrapLine(8, title, mustHave);
    Column words = new Column(name, levels, target, ways);
    words.getStyleClass().add("gap-words");
    Column right = new Column(worth, read, rate);
    right.getStyleClass().add("gap-right");
    right.setMinWidth(Region.USE_PREF_SIZE);
    BesideOrBelow both = new BesideOrBelow(words, right);
    HBox.setHgrow(both, Priority.ALWAYS);
    HBox line = new HBox(rank, both);
    line.getStyleClass().add("line");
    getChildren().addAll(line, worth.explanation());
  }

  void show(Gap gap) {
    rank.show(gap.rank());
    title.setText(gap.title());
    mustHave.setVisible(gap.mustHave());
    mustHave.setManaged(gap.mustHave());
    levels.setText(levels(gap));
    target.setText("Level %d: %s".formatted(gap.required(), gap.target()));
    target.setVisible(!gap.target().isEmpty());
    target.setManaged(!gap.target().isEmpty());
    worth.show(Explained.points("+" + gap.worth(), gap.title(), gap.why()));
    ways.show(gap.ways());
    read.setAccessibleText("Read in the guide: " + gap.title());
    read.setOnAction(e -> navigator.readAbout(gap.id()));
    rate.setText("Rate again");
    rate.setAccessibleText(rate.getText() + ": " + gap.title());
    rate.setOnAction(e -> navigator.rate(gap.id()));
  }

  private static String levels(Gap gap) {
    String required = "level %d (%s)".formatted(gap.required(), LevelWords.name(gap.required()));
    return "From level %d (%s) to %s"
        .formatted(gap.level(), LevelWords.name(gap.level()), required);
  }
}
