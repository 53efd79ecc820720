package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.milepost.assessment.Answer;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.role.Evidence;
import app.milepost.store.KeptAnswers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Answers of many people, read without anything else. */
class LatestAnswersTest extends SessionsInStore {

  @Test
  void theLatestAnswersAreThoseOfTheLatestSessions() throws Exception {
    closed("coding");
    closed("filing");
    Person bo = store.people().add(Details.NONE);
    long second = store.assessments().draft(bo, "hrt", "junior").id();
    store.assessments().save(second, "privacy", new Answer.NotApplicable("", ""));

    List<KeptAnswers> answers = sessions.latestAnswers("hrt", 0, ALL);

    assertThat(answers)
        .zipSatisfy(
            latest(0, ALL),
            (kept, session) -> {
              assertThat(kept.personId()).isEqualTo(session.head().personId());
              assertThat(kept.rung()).isEqualTo(session.head().rung());
              assertThat(kept.pack()).isEqualTo(session.head().pack());
              assertThat(told(kept)).isEqualTo(session.answers().keySet());
            });
    assertThat(sessions.latestAnswers("hrt", zoe.id(), 1))
        .extracting(KeptAnswers::personId)
        .containsExactly(bo.id());
  }

  private static Set<String> told(KeptAnswers kept) {
    Set<String> told = new HashSet<>();
    assertThatCode(() ->
            kept.content()
                .tell(
                    new KeptAnswers.Listener() {
                      @Override
                      public void rated(String requirement, int level, Evidence evidence) {
                        told.add(requirement);
                      }

                      @Override
                      public void notApplicable(String requirement) {
                        told.add(requirement);
                      }
                    }))
        .doesNotThrowAnyException();
    return told;
  }
}
