package app.milepost.ui.employment;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.plan.Barrier;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.EmploymentDetails.Service;
import app.milepost.plan.EmploymentText;
import app.milepost.testkit.SampleEmployment;
import app.milepost.ui.control.EnteredDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmploymentViewModelTest {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 11);

  private final List<EmploymentDetails> kept = new ArrayList<>();
  private final EmploymentViewModel model = new EmploymentViewModel(kept::add);

  private EmploymentDetails details() {
    return model.detailsProperty().get();
  }

  private void type(LocalDate day) {
    model.typedReviewProperty().set(EnteredDate.of(Optional.of(day)));
  }

  @Test
  void everyFieldThatIsFilledInIsKept() {
    EmploymentDetails sample = SampleEmployment.details();

    model.say(EmploymentText.PROGRAM, sample.text(EmploymentText.PROGRAM));
    model.say(EmploymentText.SECONDARY_GOAL, sample.text(EmploymentText.SECONDARY_GOAL));
    model.say(EmploymentText.OBJECTIVES, sample.text(EmploymentText.OBJECTIVES));
    sample.services().forEach(model::arrange);
    for (LocalDate day : sample.reviews()) {
      type(day);
      assertThat(model.addReview()).isEmpty();
    }
    model.say(EmploymentText.CLIENT_DUTIES, sample.text(EmploymentText.CLIENT_DUTIES));
    model.say(EmploymentText.COUNSELLOR_DUTIES, sample.text(EmploymentText.COUNSELLOR_DUTIES));
    sample.barriers().forEach(model::meet);
    model.say(EmploymentText.SUPPORTIVE_SERVICES, sample.text(EmploymentText.SUPPORTIVE_SERVICES));

    assertThat(details()).isEqualTo(sample);
    assertThat(kept).last().isEqualTo(sample);
  }

  @Test
  void whatIsShownIsNotTakenForTyped() {
    model.show(SampleEmployment.details(), List.of());
    model.say(EmploymentText.PROGRAM, SampleEmployment.details().text(EmploymentText.PROGRAM));

    assertThat(kept).isEmpty();
  }

  @Test
  void aStepOfWhichNothingIsArrangedAnyMoreTakesNoPlace() {
    model.arrange("course", new Service("", "The program", ""));
    model.arrange("course", new Service("", "", ""));

    assertThat(details()).isEqualTo(EmploymentDetails.NONE);
  }

  @Test
  void howABarrierIsMetComesBackWithItsMark() {
    model.mark(Barrier.HOUSING, true);
    model.meet(Barrier.HOUSING, "A room from March");
    model.mark(Barrier.HOUSING, false);
    assertThat(details().barriers()).isEmpty();

    model.mark(Barrier.HOUSING, true);

    assertThat(details().barriers()).isEqualTo(Map.of(Barrier.HOUSING, "A room from March"));
  }

  @Test
  void nothingOfOnePersonReachesTheNext() {
    model.meet(Barrier.HOUSING, "A room from March");
    model.mark(Barrier.HOUSING, false);
    type(DAY);

    model.turnTo(EmploymentDetails.NONE, List.of());
    model.mark(Barrier.HOUSING, true);

    assertThat(details().barriers()).isEqualTo(Map.of(Barrier.HOUSING, ""));
    assertThat(model.typedReviewProperty().get()).isEqualTo(EnteredDate.none());
  }

  @Test
  void daysOfReviewStandInOrderAndOnce() {
    for (LocalDate day : List.of(DAY.plusDays(1), DAY, DAY.plusDays(1))) {
      type(day);
      model.addReview();
      assertThat(model.typedReviewProperty().get()).isEqualTo(EnteredDate.none());
    }

    assertThat(details().reviews()).containsExactly(DAY, DAY.plusDays(1));
    model.dropReview(DAY);
    assertThat(details().reviews()).containsExactly(DAY.plusDays(1));
  }

  @Test
  void aDayThatCantBeReadStaysToBeMended() {
    EnteredDate unreadable = new EnteredDate.Unreadable("Febuary");
    model.typedReviewProperty().set(unreadable);

    assertThat(model.addReview()).isEmpty();

    assertThat(model.typedReviewProperty().get()).isEqualTo(unreadable);
    assertThat(kept).isEmpty();
  }

  @Test
  void noMoreDaysAreTakenThanAreKept() {
    List<LocalDate> days =
        Stream.iterate(DAY, day -> day.plusWeeks(1)).limit(EmploymentDetails.MOST_REVIEWS).toList();
    model.show(EmploymentDetails.NONE.reviewedOn(days), List.of());
    type(DAY.minusDays(1));

    assertThat(model.addReview()).contains(EmploymentViewModel.TOO_MANY_REVIEWS);

    assertThat(details().reviews()).hasSize(EmploymentDetails.MOST_REVIEWS);
    assertThat(model.typedReviewProperty().get().day()).contains(DAY.minusDays(1));
  }
}
