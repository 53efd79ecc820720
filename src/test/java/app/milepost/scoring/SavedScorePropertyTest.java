package app.milepost.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Assessment;
import app.milepost.format.AssessmentReader;
import app.milepost.format.AssessmentWriter;
import app.milepost.format.UnreadableFileException;
import app.milepost.testkit.random.RandomCase;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is saved and loaded again is the same dossier. */
class SavedScorePropertyTest {

  @Test
  void savingAndLoadingGivesTheSameScoreToTheLastBit() {
    RandomCase.forEach(c -> {
      Assessment saved =
          new Assessment(c.pack().id(), Optional.of(c.rung()), "Zoë Ångström", c.answers());
      Assessment loaded = savedAndLoaded(c, saved);
      assertThat(loaded).isEqualTo(saved);
      Scorer scorer = new Scorer(c.pack());
      assertThat(scorer.score(loaded.rung().orElseThrow(), loaded.answers()))
          .isEqualTo(scorer.score(c.rung(), c.answers()));
    });
  }

  private static Assessment savedAndLoaded(RandomCase c, Assessment assessment) {
    byte[] file = new AssessmentWriter().toBytes(assessment);
    try {
      return new AssessmentReader(c.pack()).read("saved", new ByteArrayInputStream(file));
    } catch (UnreadableFileException e) {
      throw new AssertionError("refuses what was just written", e);
    }
  }
}
