package app.milepost.ui.assess;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.settings.UsageSettings;
import app.milepost.testkit.OpenDesk;
import app.milepost.testkit.ScriptedDialogs;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rating where a counsellor rates too. */
class AssessSidesTest {

  private final ScriptedDialogs dialogs = new ScriptedDialogs();

  @Test
  void aCounsellorRatesForThemselvesWheneverTheyTurnToSomebody(@TempDir Path folder)
      throws Exception {
    try (OpenDesk session = new OpenDesk(folder)) {
      AssessViewModel both = new AssessViewModel(session.workspace(), session.usage(), dialogs);
      assertThat(shown(both).rating()).isEqualTo(Side.COUNSELLOR);
      both.rateAs(Side.OWN);
      both.changeForClient();

      session.show("Bo");

      assertThat(shown(both).rating()).isEqualTo(Side.COUNSELLOR);
      both.rateAs(Side.OWN);
      assertThat(shown(both).onlyLookedAt()).isTrue();
    }
  }

  @Test
  void theClientsAnswersStayAsTheyAreUntilTheyAreToBeChanged(@TempDir Path folder)
      throws Exception {
    try (OpenDesk session = new OpenDesk(folder)) {
      AssessViewModel both = new AssessViewModel(session.workspace(), session.usage(), dialogs);
      both.rateAs(Side.OWN);
      both.choose(3);
      both.support(Evidence.OBSERVED);
      both.note("mine");
      both.exclude("not here");
      both.clear();
      assertThat(session.workspace().answerTo("ehr-systems")).isEqualTo(Answer.NotAnswered.BLANK);

      both.changeForClient();
      both.choose(3);
      assertThat(session.workspace().answerTo("ehr-systems"))
          .isEqualTo(new Answer.Rated(3, Evidence.CLAIM, ""));

      both.rateAs(Side.COUNSELLOR);
      both.rateAs(Side.OWN);
      assertThat(shown(both).onlyLookedAt()).isTrue();
    }
  }

  @Test
  void eachSideRatesForItselfAndSeesTheOtherOnlyAfterwards(@TempDir Path folder) throws Exception {
    try (OpenDesk session = new OpenDesk(folder)) {
      AssessViewModel both = new AssessViewModel(session.workspace(), session.usage(), dialogs);
      session.workspace().rate("ehr-systems", 4);
      assertThat(shown(both).other()).contains(new OtherSide.Hidden());

      both.choose(1);
      AssessState shown = shown(both);
      assertThat(shown.answer()).isEqualTo(new Answer.Rated(1, Evidence.CLAIM, ""));
      assertThat(shown.other())
          .contains(new OtherSide.Seen(new Answer.Rated(4, Evidence.CLAIM, "")));
      assertThat(session.workspace().answerTo("ehr-systems"))
          .isEqualTo(new Answer.Rated(4, Evidence.CLAIM, ""));
      assertThat(shown.sections().getFirst().answered()).isEqualTo(1);

      both.next();
      assertThat(shown(both).other())
          .as("that nobody has answered gives nothing away")
          .contains(new OtherSide.Seen(Answer.NotAnswered.BLANK));
      both.choose(2);
      both.rateAs(Side.OWN);
      assertThat(shown(both).other()).contains(new OtherSide.Hidden());

      session.usage().set(session.usage().get().forWhom(UsageSettings.Audience.ME));
      assertThat(shown(both).rating()).isEqualTo(Side.OWN);
      assertThat(shown(both).onlyLookedAt()).isFalse();
    }
  }

  @Test
  void whileAClientLooksOnTheirAnswersStayAsTheyAreToo(@TempDir Path folder) throws Exception {
    try (OpenDesk session = new OpenDesk(folder)) {
      AssessViewModel both = new AssessViewModel(session.workspace(), session.usage(), dialogs);
      session.usage().letClientLookOn(true);
      assertThat(shown(both).onlyLookedAt()).isTrue();
      both.choose(3);
      assertThat(session.workspace().answerTo("ehr-systems")).isEqualTo(Answer.NotAnswered.BLANK);

      both.changeForClient();
      both.choose(3);
      assertThat(session.workspace().answerTo("ehr-systems"))
          .isEqualTo(new Answer.Rated(3, Evidence.CLAIM, ""));
      assertThat(shown(both).other()).as("nothing of the counsellor's").isEmpty();

      session.usage().letClientLookOn(false);
      session.usage().letClientLookOn(true);
      assertThat(shown(both).onlyLookedAt()).isTrue();
    }
  }

  private static AssessState shown(AssessViewModel model) {
    return model.shownProperty().get().orElseThrow();
  }
}
