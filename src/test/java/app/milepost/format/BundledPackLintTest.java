package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.Requirement;
import app.milepost.role.check.LintReport;
import app.milepost.role.check.PackLint;
import app.milepost.role.check.PackProblem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled packs keep to what the linter asks of everybody. */
class BundledPackLintTest {

  private static final double GRADE = 9;

  /** The day the sources were read. */
  private static final LocalDate READ = LocalDate.parse("2026-11-22");

  @ParameterizedTest
  @FieldSource("app.milepost.format.BundledPacks#IDS")
  void theTextsReadAtGradeNineOrBelow(String id) {
    LintReport report = PackLint.check(BundledPacks.read(id), READ);
    assertThat(report.readingGrade().orElseThrow()).isLessThanOrEqualTo(GRADE);
    assertThat(report.warnings())
        .extracting(PackProblem::message)
        .noneMatch(m -> m.contains("grade"));
  }

  @ParameterizedTest
  @FieldSource("app.milepost.format.BundledPacks#IDS")
  void eachRequirementSaysWhatOtherCareersCallIt(String id) {
    List<Requirement> ofTechnician = BundledPacks.read("health-records-technician").requirements();
    List<String> shared = ofTechnician.stream().map(Requirement::id).toList();

    assertThat(BundledPacks.read(id).requirements())
        .filteredOn(asked -> shared.contains(asked.id()))
        .hasSizeGreaterThan(20)
        .allSatisfy(asked -> assertThat(asked.competency()).isEqualTo(asked.id()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "medical-records-clerk",
        "medical-records-specialist",
        "medical-records-administrator"
      })
  void theNearbyCareersLeaveNothingToSay(String id) {
    assertThat(PackLint.check(BundledPacks.read(id), READ).warnings()).isEmpty();
  }

  /** The median is from May 2023 in the source, and no newer one was read. */
  @Test
  void onlyTheAgeOfTheQuotedMedianIsLeftToSay() {
    String old = "This speaks of May 2023, more than three years ago. Look for something newer.";
    assertThat(PackLint.check(BundledPacks.read("health-records-technician"), READ).warnings())
        .containsExactly(
            new PackProblem("$.keyFacts[0].facts[0].period", old),
            new PackProblem("$.guide.chapters[2].parts[1].points[0].facts[0].period", old));
  }
}
