package app.milepost.ui.caseload;

import app.milepost.scoring.caseload.Reach;
import app.milepost.scoring.caseload.Tally;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.ShareBar;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.ui.control.WrapLine;
import app.milepost.words.CaseloadWords;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The requirements that most people are rated below in. */
final class FrequentGapsPart extends TitledPart {

  private static final int FIRST = 8;

  private final CaseloadViewModel model;
  private final Label none = Texts.body("Nobody is rated below a level asked for.");
  private final Column rows = new Column();
  private final Button all = new Button();
  private boolean showsAll;

  FrequentGapsPart(CaseloadViewModel model) {
    super(
        "Most frequent gaps",
        "The dark part of a bar is who is below the level asked for, the framed part who has not"
            + " answered.");
    this.model = model;
    setId("caseload-gaps");
    rows.getStyleClass().add("rows");
    all.setId("all-gaps");
    getChildren().addAll(none, rows, all);
  }

  void show(CaseloadState shown) {
    List<Tally> gaps = shown.figures().gaps();
    only(none, gaps.isEmpty());
    rows.getChildren()
        .setAll(
            gaps.stream()
                .limit(showsAll ? gaps.size() : FIRST)
                .map(gap -> row(shown, gap))
                .toList());
    only(all, gaps.size() > FIRST);
    all.setText(showsAll ? "Show fewer" : "Show all %d".formatted(gaps.size()));
    all.setAccessibleText(showsAll ? "Show fewer gaps" : "Show all gaps");
    all.setOnAction(e -> {
      showsAll = !showsAll;
      show(shown);
    });
  }

  private Node row(CaseloadState shown, Tally gap) {
    String title = gap.requirement().title();
    PeopleLink below =
        new PeopleLink(
            CaseloadWords.below(gap), title, () -> model.behind().reach(shown, gap, Reach.BELOW));
    below.setId("below-" + gap.requirement().id());
    List<Region> words = new ArrayList<>(List.of(below));
    if (gap.notAnswered() > 0) {
      PeopleLink open =
          new PeopleLink(
              CaseloadWords.notAnswered(gap),
              title,
              () -> model.behind().reach(shown, gap, Reach.NOT_ANSWERED));
      open.setId("open-" + gap.requirement().id());
      words.add(open);
    }
    WrapLine line = new WrapLine(16, words.toArray(Region[]::new));
    return new Column(Texts.heading(title), bar(gap), line);
  }

  /** The bar is whoever is asked about it. */
  static ShareBar bar(Tally tally) {
    double asked = Math.max(1, tally.asked());
    return new ShareBar(
        new ShareBar.Part(tally.below() / asked, "full"),
        new ShareBar.Part(tally.notAnswered() / asked, "framed"));
  }

  private static void only(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
