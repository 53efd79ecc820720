package app.milepost.ui.caseload;

import app.milepost.scoring.caseload.Reach;
import app.milepost.scoring.caseload.Tally;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.ui.control.WrapLine;
import app.milepost.words.CaseloadWords;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The requirements that most people are rated below in. */
final class FrequentGapsPart extends TitledPart {

  private static final int FIRST = 8;

  private final CaseloadViewModel model;
  private final Label none = Texts.body("Nobody is rated below a level asked for.");
  private final TallyRows rows;
  private final Button all = new Button();
  private boolean showsAll;

  FrequentGapsPart(CaseloadViewModel model) {
    super(
        "Most frequent gaps",
        "The filled part of a bar is who is below the level asked for, the framed part who has not"
            + " answered.");
    this.model = model;
    setId("caseload-gaps");
    rows = new TallyRows(this::row);
    all.setId("all-gaps");
    getChildren().addAll(none, rows, all);
  }

  void show(CaseloadState shown) {
    List<Tally> gaps = shown.figures().gaps();
    Children.show(none, gaps.isEmpty());
    rows.show(gaps.subList(0, showsAll ? gaps.size() : Math.min(FIRST, gaps.size())), shown);
    Children.show(all, gaps.size() > FIRST);
    all.setText(showsAll ? "Show fewer" : "Show all %d".formatted(gaps.size()));
    all.setAccessibleText(showsAll ? "Show fewer gaps" : "Show all gaps");
    all.setOnAction(e -> {
      showsAll = !showsAll;
      show(shown);
    });
  }

  /** Who is below, and who has not answered, if anybody. */
  private TallyRows.Row row() {
    PeopleLink below = new PeopleLink();
    PeopleLink open = new PeopleLink();
    return new TallyRows.Row(
        new WrapLine(16, below, open),
        (shown, gap) -> {
          String title = gap.requirement().title();
          below.show(
              CaseloadWords.below(gap), title, () -> model.behind().reach(shown, gap, Reach.BELOW));
          below.setId("below-" + gap.requirement().id());
          open.show(
              CaseloadWords.notAnswered(gap),
              title,
              () -> model.behind().reach(shown, gap, Reach.NOT_ANSWERED));
          open.setId("open-" + gap.requirement().id());
          Children.show(open, gap.notAnswered() > 0);
        });
  }
}
