package app.milepost.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.plan.DoneStep;
import app.milepost.testkit.DamagedRows;
import app.milepost.testkit.OpenDesk;
import app.milepost.ui.work.Planning;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line of assessments, without a window. */
class ProgressViewModelTest {

  @TempDir private Path folder;
  private OpenDesk desk;

  @BeforeEach
  void open() throws Exception {
    desk = new OpenDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void closedSessionsAndTheOneInProgressMakeTheLine() {
    desk.workspace().rate("coding", 2);
    desk.sessions().close();
    desk.workspace().rate("coding", 3);

    ProgressState shown = shown();

    assertThat(shown.line()).hasSize(2);
    assertThat(shown.comparison()).isPresent();
    assertThat(shown.unreadable()).isEmpty();
  }

  @Test
  void aSessionWhosePackIsDamagedIsToldAndAllOthersStay() throws Exception {
    desk.workspace().rate("coding", 2);
    desk.sessions().close();
    desk.workspace().rate("coding", 3);
    long closed = ids().getFirst();
    DamagedRows.packOf(folder, closed);

    ProgressViewModel page = page();
    ProgressState shown = page.shownProperty().get().orElseThrow();

    assertThat(page.problemProperty().get()).isEmpty();
    assertThat(shown.unreadable()).extracting(SessionHead::id).containsExactly(closed);
    assertThat(shown.line()).hasSize(1);
    assertThat(shown.canKeep()).isTrue();
  }

  @Test
  void whatWasJustKeptIsNotOfferedAgainUntilAnAnswerChanges() {
    desk.workspace().rate("coding", 2);
    assertThat(shown().canKeep()).isTrue();

    desk.sessions().close();
    desk.workspace().rate("coding", 3);
    desk.workspace().rate("coding", 2);
    assertThat(shown().canKeep()).isFalse();

    desk.workspace().rate("coding", 4);
    assertThat(shown().canKeep()).isTrue();
  }

  @Test
  void whereEverythingIsLeftOutThereIsNothingToKeep() {
    desk.workspace().asked().forEach(r -> desk.workspace().exclude(r.id(), "Not here"));
    assertThat(shown().canKeep()).isFalse();
    desk.workspace().rate(desk.workspace().asked().getFirst().id(), 2);
    assertThat(shown().canKeep()).isTrue();
  }

  @Test
  void aSessionThatIsBegunWithNothingRatedIsNoAssessment() {
    desk.sessions().start();

    assertThat(shown().line()).isEmpty();
    assertThat(shown().canKeep()).isFalse();
    assertThat(shown().lead()).hasValueSatisfying(s -> assertThat(s).startsWith("Nothing has"));
  }

  @Test
  void whatIsKeptIsNotAskedToBeKept() {
    desk.workspace().rate("coding", 2);
    assertThat(shown().lead()).hasValueSatisfying(s -> assertThat(s).contains("Keep it"));

    desk.sessions().close();
    assertThat(shown().lead())
        .hasValueSatisfying(s ->
            assertThat(s)
                .isEqualTo(
                    "There is one milestone so far. Rate again in some weeks, and this page shows"
                        + " what has changed."));

    desk.workspace().rate("coding", 4);
    assertThat(shown().lead()).isEmpty();
  }

  @Test
  void stepsOfThePlanThatAreDoneAreToldWithTheRatingsOfTheMilestoneBefore() {
    desk.workspace().rate("medical-terminology", 1);
    desk.sessions().close();
    desk.workspace().rate("medical-terminology", 2);
    ProgressViewModel page = page();
    assertThat(page.shownProperty().get().orElseThrow().done()).isEmpty();

    new Planning(desk.workspace())
        .decide(
            desk.workspace()
                .planProperty()
                .get()
                .finishing(
                    "terms-from-the-library", LocalDate.now(ZoneId.systemDefault()).plusDays(1)));

    assertThat(page.shownProperty().get().orElseThrow().done())
        .singleElement()
        .satisfies(step -> {
          DoneStep.Skill terms = step.skills().getFirst();
          assertThat(terms.before()).isEqualTo(OptionalInt.of(1));
          assertThat(terms.now()).isEqualTo(OptionalInt.of(2));
        });
  }

  private List<Long> ids() {
    return desk.sessions().allProperty().get().stream()
        .map(Session::head)
        .map(SessionHead::id)
        .toList();
  }

  private ProgressState shown() {
    return page().shownProperty().get().orElseThrow();
  }

  private ProgressViewModel page() {
    return new ProgressViewModel(desk.workspace(), desk.sessions(), desk.milestones());
  }
}
