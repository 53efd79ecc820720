package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Evidence;
import app.milepost.report.ReadinessSummary.Strength;
import app.milepost.testkit.ReportInputs;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is met: the most important first, and no more than anybody reads. */
class StrengthsTest {

  @Test
  void ofWhatCanBeShownMustHavesComeFirstAndThenWhatIsWorthMost() {
    ReportInput input = ReportInputs.fullyThere();
    List<Strength> all = ReadinessSummary.of(input).strengths();
    assertThat(all).hasSize(21).allMatch(Strength::canShow);
    assertThat(all.stream().map(Strength::mustHave).toList())
        .isSortedAccordingTo(Comparator.reverseOrder());
    List<Double> worth =
        all.stream().filter(s -> !s.mustHave()).map(s -> worth(input, s.id())).toList();
    assertThat(worth).isSortedAccordingTo(Comparator.reverseOrder());
  }

  private static double worth(ReportInput input, String id) {
    return input.readiness().items().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow()
        .maxPoints();
  }

  @Test
  void tenAreListedAndTheOthersCountedBySection() {
    String html = HtmlReport.html(ReportInputs.fullyThere());
    String part = html.substring(html.indexOf("Your strengths"), html.indexOf("Gaps, most"));
    assertThat(Pattern.compile("<li><strong>").matcher(part).results()).hasSize(10);
    assertThat(part).containsPattern("And 11 more: \\d+ in .* and \\d+ in ");
  }

  @Test
  void oneOrTwoMoreThanTenAreListedToo() {
    assertThat(StrengthsCut.of(some(12)).first()).hasSize(12);
    assertThat(StrengthsCut.of(some(12)).more()).isEmpty();
    assertThat(StrengthsCut.of(some(300)).first()).hasSize(10);
    assertThat(StrengthsCut.of(some(300)).more()).isEqualTo("And 290 more: 290 in Technical.");
    assertThat(StrengthsCut.of(List.of()).more()).isEmpty();
  }

  private static List<Strength> some(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Strength("s" + i, "Skill", "", "", false, true, "Technical"))
        .toList();
  }

  @Test
  void whatIsOnlySaidComesAfterWhatCanBeShown() {
    ReportInput input =
        ReportInputs.each(
            r -> new Answer.Rated(4, r.mustHave() ? Evidence.CLAIM : Evidence.OBSERVED, ""));
    List<Boolean> shown =
        ReadinessSummary.of(input).strengths().stream().map(Strength::canShow).toList();
    assertThat(shown).isSortedAccordingTo(Comparator.reverseOrder()).contains(true, false);
  }
}
