package app.milepost.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.NextStep;
import app.milepost.plan.AgreedPlan;
import app.milepost.store.StoreException;
import app.milepost.testkit.OpenDesk;
import app.milepost.testkit.SamplePlan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreeingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 5);

  @TempDir private Path folder;
  private final AgreedPlan agreed = SamplePlan.agreed();
  private OpenDesk desk;
  private Workspace workspace;
  private Planning planning;

  @BeforeEach
  void begin() throws StoreException {
    desk = new OpenDesk(folder.resolve("data"));
    workspace = desk.workspace();
    planning = new Planning(workspace);
  }

  @AfterEach
  void end() {
    desk.close();
  }

  @Test
  void agreeingIsOneChangeThatIsTakenBackAsOne() {
    planning.agree(agreed);

    assertThat(workspace.planProperty().get().agreed()).containsExactly(agreed);
    assertThat(workspace.planProperty().get().start()).contains(agreed.start());
    assertThat(workspace.counselProperty().get().steps())
        .extracting(NextStep::activity)
        .containsExactly(Optional.of("own-1"));

    workspace.undo();

    assertThat(workspace.planProperty().get().agreed()).isEmpty();
    assertThat(workspace.counselProperty().get().steps()).isEmpty();
  }

  @Test
  void anotherAgreementMakesARevisionAndKeepsTheOneBefore() {
    planning.agree(agreed);
    planning.agree(agreed);

    assertThat(workspace.planProperty().get().agreed()).hasSize(2);
    assertThat(workspace.counselProperty().get().steps()).hasSize(1);
  }

  @Test
  void whatIsTickedAmongTheNextStepsIsDoneInThePlanAndTheOtherWayRound() {
    Counselling counselling = new Counselling(workspace);
    planning.agree(agreed);

    counselling.finish(0, workspace.counselProperty().get().steps().getFirst(), Optional.of(TODAY));

    assertThat(workspace.planProperty().get().done()).containsEntry("own-1", TODAY);
    assertThat(workspace.counselProperty().get().steps().getFirst().done()).isTrue();

    planning.finish("own-1", Optional.empty());

    assertThat(workspace.planProperty().get().done()).isEmpty();
    assertThat(workspace.counselProperty().get().steps().getFirst().done()).isFalse();
  }

  @Test
  void bothAreSavedAndFoundAgain() throws StoreException {
    planning.agree(agreed);

    assertThat(desk.kept().plan().agreed()).containsExactly(agreed);
    assertThat(desk.kept().counsel().steps()).isEqualTo(workspace.counselProperty().get().steps());
  }
}
