package app.milepost.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.RolePack;
import app.milepost.scoring.Scorer;
import app.milepost.testkit.ReportInputs;
import app.milepost.testkit.ScoringTable;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApplyNowTest {

  private static final RolePack PACK =
      ScoringTable.pack("rungs low middle high\nsection s 1 1 1\na 4 1 2 4\nb 1* 1 1 2");

  @Test
  void theHighestReadyStepUpToTheOneAimedAtIsNamed() {
    assertThat(news("high", "a 2 claim\nb 1 claim")).contains("You can apply for middle today.");
    assertThat(news("low", "a 4 claim\nb 4 claim")).contains("You can apply for low today.");
    assertThat(news("high", "a 4 claim\nb 4 claim")).contains("You can apply for high today.");
  }

  @Test
  void anOpenMustHaveHoldsTheNewsBack() {
    assertThat(news("high", "a 4 claim")).isEmpty();
    assertThat(news("middle", "a 4 claim\nb 0 claim")).isEmpty();
    assertThat(news("low", "")).isEmpty();
  }

  @Test
  void theBasisIsToldInWholePoints() {
    assertThat(
            ApplyNow.of(ReportInputs.worked().pack(), ReportInputs.worked().readiness())
                .orElseThrow()
                .basis())
        .isEqualTo(
            "By your own answers you have 96 of 100 points for Junior Health Records Technician,"
                + " and no must-have is open.");
  }

  private static Optional<String> news(String rung, String answers) {
    return ApplyNow.of(PACK, new Scorer(PACK).score(rung, ScoringTable.answers(answers)))
        .map(ApplyNow::sentence);
  }
}
