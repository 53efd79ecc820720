package app.milepost.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.report.Agreement;
import app.milepost.report.ReportInput;
import app.milepost.role.RolePack;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import app.milepost.testkit.WorkedExample;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WhatIfTest {

  private final RolePack pack = WorkedExample.pack();
  private final Assessment assessment = WorkedExample.assessment();
  private final Readiness readiness =
      new Scorer(pack).score(pack.defaultRung(), assessment.answers());
  private final WhatIf asItIs =
      WhatIf.of(
          new ReportInput(pack, assessment, readiness, LocalDate.of(2026, 11, 29), Agreement.NONE));

  @Test
  void whatIsTriedIsScoredAsIfItHadBeenAnswered() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      WhatIf whatIf = asItIs;
      Assessment answered = assessment;
      for (int i = 0; i < 4; i++) {
        ItemScore item = asItIs.items().get(random.nextInt(asItIs.items().size()));
        int level = random.nextInt(5);
        whatIf = whatIf.trying(item.id(), level);
        Answer.Rated given = (Answer.Rated) assessment.answerTo(item.id());
        answered =
            answered.with(item.id(), new Answer.Rated(level, given.evidence(), given.note()));
      }
      assertThat(whatIf.then())
          .isEqualTo(new Scorer(pack).score(pack.defaultRung(), answered.answers()));
    }
  }

  @Test
  void theLevelThereIsEndsATry() {
    ItemScore item = asItIs.items().getFirst();

    WhatIf back = asItIs.trying(item.id(), 4).trying(item.id(), asItIs.level(item.id()));

    assertThat(back).isEqualTo(asItIs);
  }

  @Test
  void whatIsNotAnsweredCannotBeTriedSinceThatWouldTellWhatIsAskedFor() {
    assertThat(asItIs.items()).noneMatch(item -> item.rating().isEmpty());
    assertThat(asItIs.items()).hasSize((int) (readiness.items().size() - readiness.unanswered()));
  }
}
