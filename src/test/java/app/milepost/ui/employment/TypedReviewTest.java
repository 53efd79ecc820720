package app.milepost.ui.employment;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.plan.EmploymentDetails;
import app.milepost.testkit.OpenDesk;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.ui.Dialogs;
import app.milepost.ui.control.EnteredDate;
import app.milepost.ui.work.Leaving;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day of review that is typed and not added when somebody leaves. */
class TypedReviewTest {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 11);

  @TempDir private Path folder;
  private final List<EmploymentDetails> kept = new ArrayList<>();
  private final EmploymentViewModel model = new EmploymentViewModel(kept::add);
  private final List<String> done = new ArrayList<>();
  private boolean ofNow = true;
  private OpenDesk desk;
  private ScriptedDialogs dialogs;
  private Leaving leaving;

  @BeforeEach
  void open() throws Exception {
    desk = new OpenDesk(folder);
    dialogs = desk.dialogs();
    leaving = new Leaving(desk.workspace(), desk.tasks(), dialogs);
    model.askBeforeLeaving(leaving, () -> ofNow, () -> done.add("front"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void type(EnteredDate typed) {
    model.typedReviewProperty().set(typed);
  }

  private void leave() {
    leaving.theseAnswers(() -> done.add("left"));
  }

  @Test
  void withNothingTypedNobodyIsAsked() {
    leave();

    assertThat(done).containsExactly("left");
    assertThat(dialogs.asked()).isEmpty();
  }

  @Test
  void whatWasTypedForASessionThatIsOverIsNotAskedAbout() {
    type(EnteredDate.of(Optional.of(DAY)));
    ofNow = false;

    leave();

    assertThat(done).containsExactly("left");
    assertThat(dialogs.asked()).isEmpty();
    assertThat(leaving.halfTyped()).isEmpty();
  }

  @Test
  void itIsTakenInWhereThePersonWantsThat() {
    type(EnteredDate.of(Optional.of(DAY)));
    dialogs.decide(Dialogs.Unsaved.SAVE);

    leave();

    assertThat(dialogs.asked())
        .containsExactly(
            "You have typed a day of review for the employment plan and not added it.");
    assertThat(kept.getLast().reviews()).containsExactly(DAY);
    assertThat(done).containsExactly("left");
  }

  @Test
  void itIsForgottenOrGoneOnWithAsThePersonDecides() {
    type(EnteredDate.of(Optional.of(DAY)));
    leave();
    assertThat(done).containsExactly("front");
    assertThat(model.typedReviewProperty().get().day()).contains(DAY);

    dialogs.decide(Dialogs.Unsaved.DROP);
    leave();
    assertThat(done).containsExactly("front", "left");
    assertThat(model.typedReviewProperty().get()).isEqualTo(EnteredDate.none());
    assertThat(kept).isEmpty();
  }

  @Test
  void whatCannotBeTakenInIsSaidWithWhy() {
    type(new EnteredDate.Unreadable("soon"));
    leave();
    assertThat(dialogs.asked().getLast()).endsWith("and not added it. It can't be read.");

    model.turnTo(
        EmploymentDetails.NONE.reviewedOn(
            Stream.iterate(DAY.plusDays(1), day -> day.plusDays(1))
                .limit(EmploymentDetails.MOST_REVIEWS)
                .toList()),
        List.of());
    type(EnteredDate.of(Optional.of(DAY)));
    leave();
    assertThat(dialogs.asked().getLast()).contains("no more are kept. Remove one first.");
    assertThat(done).containsExactly("front", "front");
  }
}
