package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.report.ReadinessSummary.Strength;
import app.milepost.role.Evidence;
import app.milepost.testkit.ReportInputs;
import app.milepost.testkit.WorkedExample;
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

  @Test
  void aLineClaimsWhatTheEvidenceShowsAndSaysWhatMoreWouldNeed() {
    Strength line = line("office-suite", 3, Evidence.CLAIM);
    assertThat(line.line()).isEqualTo(anchor("office-suite", 2));
    assertThat(line.canShow()).isTrue();
    assertThat(line.proof())
        .isEqualTo("Your word is enough at this level. To show level 3, you need an example.");
    assertThat(line("ehr-systems", 4, Evidence.EXAMPLE).line()).isEqualTo(anchor("ehr-systems", 3));
    assertThat(line("ehr-systems", 4, Evidence.EXAMPLE).proof())
        .isEqualTo(
            "You can show it with an example. To show level 4, you need a document or somebody who"
                + " saw you do it.");
  }

  @Test
  void whatIsOnlySaidClaimsTheLevelAskedForAndSaysWhatWouldShowIt() {
    Strength word = line("attention-to-detail", 4, Evidence.CLAIM);
    assertThat(word.canShow()).isFalse();
    assertThat(word.line()).isEqualTo(anchor("attention-to-detail", 3));
    assertThat(word.proof())
        .isEqualTo("Your word can show level 2 at most. To show level 3, you need an example.");
  }

  @Test
  void whatIsShownInFullIsSaidInPlainEnglish() {
    assertThat(line("ehr-systems", 4, Evidence.OBSERVED).proof())
        .isEqualTo("Others have seen you do it.");
    assertThat(line("ehr-systems", 4, Evidence.OBSERVED).line())
        .isEqualTo(anchor("ehr-systems", 4));
    assertThat(line("ehr-systems", 4, Evidence.DOCUMENT).proof())
        .isEqualTo("You can show it with a document.");
    assertThat(line("office-suite", 2, Evidence.CLAIM).proof())
        .isEqualTo("Your word is enough at this level.");
  }

  private static Strength line(String id, int rating, Evidence evidence) {
    return ReadinessSummary.of(ReportInputs.with(id, new Answer.Rated(rating, evidence, "")))
        .strengths()
        .stream()
        .filter(strength -> strength.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String anchor(String id, int level) {
    return WorkedExample.pack().requirement(id).orElseThrow().anchors().get(level);
  }
}
