package app.milepost.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.Activity;
import app.milepost.role.ActivityKind;
import app.milepost.role.Evidence;
import app.milepost.role.Lift;
import app.milepost.testkit.WorkedExample;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnActivityTest {

  private static final List<Lift> LIFTS = List.of(new Lift("ehr-systems", 2, Evidence.EXAMPLE));

  @ParameterizedTest
  @CsvSource({
    "'  ', 10, 2, 0, needs a name",
    "Course, 0, 2, 0, how many hours",
    "Course, ten, 2, 0, how many hours",
    "Course, 100001, 2, 0, how many hours",
    "Course, 10, '', 0, how many weeks",
    "Course, 10, 1041, 0, how many weeks",
    "Course, 10, 2, -5, what it costs",
    "Course, 10, 2, 1.234, what it costs",
    "Course, 10, 2, '12,50', what it costs"
  })
  void whatCannotBeIsToldInASentence(
      String title, String hours, String weeks, String cost, String told) {
    assertThat(activity(title, hours, weeks, cost, LIFTS).problem())
        .get()
        .asString()
        .contains(told);
  }

  @Test
  void somethingThatBringsNothingOrTheSameTwiceIsRefused() {
    assertThat(activity("Course", "10", "2", "", List.of()).problem())
        .get()
        .asString()
        .contains("at least one skill");
    assertThat(
            activity("Course", "10", "2", "", List.of(LIFTS.getFirst(), LIFTS.getFirst()))
                .problem())
        .get()
        .asString()
        .contains("named once");
  }

  @Test
  void whatIsTypedBecomesAnActivityWithAnIdOfItsOwn() {
    OwnActivity typed = activity(" Evening course ", "1,200", "30", "$1,250.50", LIFTS);

    assertThat(typed.problem()).isEmpty();
    Activity first = typed.activity(WorkedExample.pack(), List.of());
    Activity second = typed.activity(WorkedExample.pack(), List.of(first));

    assertThat(first.title()).isEqualTo("Evening course");
    assertThat(first.hours()).isEqualTo(1200);
    assertThat(first.cost().to()).isEqualByComparingTo(new BigDecimal("1250.5"));
    assertThat(first.cost().currency()).isEqualTo("USD");
    assertThat(second.id()).isNotEqualTo(first.id());
  }

  @Test
  void nothingTypedAsCostMeansFree() {
    assertThat(
            activity("Course", "10", "2", " ", LIFTS)
                .activity(WorkedExample.pack(), List.of())
                .cost()
                .isFree())
        .isTrue();
  }

  private static OwnActivity activity(
      String title, String hours, String weeks, String cost, List<Lift> lifts) {
    return new OwnActivity(title, ActivityKind.STUDY, hours, weeks, cost, "", lifts);
  }
}
