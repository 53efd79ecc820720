package app.milepost.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.NextStep;
import app.milepost.store.StoreException;
import app.milepost.testkit.OpenDesk;
import app.milepost.ui.Dialogs;
import app.milepost.ui.control.EnteredDate;
import app.milepost.ui.work.Counselling;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A next step that is typed and not added yet. */
class NewStepTest {

  private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

  @TempDir private Path folder;
  private OpenDesk desk;
  private NewStep step;

  @BeforeEach
  void begin() throws StoreException {
    desk = new OpenDesk(folder.resolve("data"));
    step =
        new SessionViewModel(
                desk.workspace(),
                desk.sessions(),
                desk.milestones(),
                new Counselling(desk.workspace()),
                desk.leaving(),
                () -> {})
            .newStep();
    step.textProperty().set("Call the college ");
    step.dueProperty().set(EnteredDate.of(Optional.of(DUE)));
  }

  @AfterEach
  void end() {
    desk.close();
  }

  @Test
  void whoeverTurnsToAnotherClientIsAskedFirst() {
    desk.show("Ben");

    assertThat(desk.dialogs().asked())
        .containsExactly("You have typed a next step for Ana and not added it.");
    assertThat(client()).isEqualTo("Ana");
    assertThat(step.textProperty().get()).isEqualTo("Call the college ");
  }

  @Test
  void whatIsSavedIsAgreedOnWithTheClientItWasTypedFor() throws Exception {
    long ana = desk.workspace().draftProperty().get().orElseThrow().id();
    desk.dialogs().decide(Dialogs.Unsaved.SAVE);
    desk.show("Ben");

    assertThat(client()).isEqualTo("Ben");
    assertThat(desk.workspace().counselProperty().get().steps()).isEmpty();
    assertThat(desk.store().sessions().session(ana).counsel().steps())
        .containsExactly(new NextStep("Call the college", Optional.of(DUE), false));
  }

  @Test
  void whatIsNotSavedIsNotTakenToTheNextClient() {
    desk.dialogs().decide(Dialogs.Unsaved.DROP);
    desk.show("Ben");

    assertThat(client()).isEqualTo("Ben");
    assertThat(step.textProperty().get()).isEmpty();
    assertThat(step.dueProperty().get()).isEqualTo(EnteredDate.none());
  }

  @Test
  void aSessionIsNotClosedOverAHalfTypedStep() throws Exception {
    desk.workspace().rate("office-suite", 2);
    desk.sessions().close();

    assertThat(desk.dialogs().asked()).hasSize(1);
    assertThat(desk.kept().head().closed()).isFalse();
  }

  @Test
  void readingTheSameAnswersAgainLeavesItAsItWas() {
    desk.openFolder().refill();

    assertThat(step.textProperty().get()).isEqualTo("Call the college ");
    assertThat(desk.dialogs().asked()).isEmpty();
  }

  @Test
  void aStepWhoseDateCannotBeReadIsNotAddedAndKeepsWhatWasTyped() {
    step.dueProperty().set(new EnteredDate.Unreadable("24/14/2026"));
    step.add();

    assertThat(desk.workspace().counselProperty().get().steps()).isEmpty();
    assertThat(step.dueProperty().get()).isEqualTo(new EnteredDate.Unreadable("24/14/2026"));
    desk.show("Ben");
    assertThat(desk.dialogs().asked())
        .containsExactly(
            "You have typed a next step for Ana and not added it. Its date can't be read.");
    assertThat(client()).isEqualTo("Ana");
  }

  @Test
  void spacesAreNoStep() {
    step.textProperty().set("  ");
    desk.show("Ben");

    assertThat(desk.dialogs().asked()).isEmpty();
    assertThat(client()).isEqualTo("Ben");
  }

  private String client() {
    return desk.workspace().assessmentProperty().get().orElseThrow().personName();
  }
}
