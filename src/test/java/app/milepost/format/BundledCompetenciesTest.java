package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.competency.Competencies;
import app.milepost.competency.Competency;
import app.milepost.competency.Practice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledCompetenciesTest {

  private static final Competencies COMPETENCIES = BundledCompetencies.read();

  static final List<Competency> ALL = COMPETENCIES.all();

  @Test
  void everySkillFieldOfKnowledgeAndWorkStyleOfOnetHasOne() {
    assertThat(elements("2.A.")).hasSize(10);
    assertThat(elements("2.B.")).hasSize(25);
    assertThat(elements("2.C.")).hasSize(33);
    assertThat(elements("1.D.")).hasSize(21);
    assertThat(elements("1.C.")).hasSize(16);
  }

  private static List<String> elements(String start) {
    return ALL.stream()
        .flatMap(competency -> competency.elements().stream())
        .filter(element -> element.startsWith(start))
        .toList();
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void eachHasFiveDifferentAnchorsAWhyEvidenceAQuestionAndPractice(Competency competency) {
    assertThat(new HashSet<>(competency.anchors())).hasSize(5);
    assertThat(competency.anchors()).allMatch(anchor -> anchor.endsWith("."));
    assertThat(competency.anchors()).allMatch(anchor -> anchor.length() <= 240);
    assertThat(competency.why()).hasSizeBetween(10, 240);
    assertThat(competency.question()).hasSizeBetween(10, 400).matches(".*[.?]");
    assertThat(competency.evidence()).hasSizeBetween(2, 8);
    assertThat(competency.practices()).isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void practiceLeadsFromNothingUpToLevelThreeWithOneThatIsFree(Competency competency) {
    Set<Integer> reached = new HashSet<>(Set.of(0));
    for (int round = 0; round < 4; round++) {
      for (Practice practice : competency.practices()) {
        if (reached.stream().anyMatch(level -> level >= practice.from())) {
          reached.add(practice.to());
        }
      }
    }
    assertThat(reached).anyMatch(level -> level >= 3);
    assertThat(competency.practices()).anyMatch(practice -> practice.cost().isFree());
    assertThat(competency.practices())
        .allSatisfy(practice -> {
          assertThat(practice.from()).isBetween(0, 3);
          assertThat(practice.to()).isBetween(practice.from() + 1, 4);
          assertThat(practice.hours()).isPositive();
          assertThat(practice.weeks()).isPositive();
          assertThat(practice.cost().from()).isLessThanOrEqualTo(practice.cost().to());
          assertThat(practice.how()).hasSizeBetween(10, 400);
          assertThat(practice.title()).hasSizeBetween(1, 80);
        });
  }

  @Test
  void noTextStandsTwice() {
    List<String> texts =
        ALL.stream()
            .flatMap(c ->
                Stream.concat(
                    Stream.concat(c.anchors().stream(), Stream.of(c.why(), c.question())),
                    c.practices().stream().map(Practice::how)))
            .toList();

    assertThat(texts).doesNotHaveDuplicates();
    assertThat(ALL.stream().flatMap(c -> c.practices().stream()).map(Practice::id))
        .doesNotHaveDuplicates();
  }

  @Test
  void competenciesOfBundledPacksThatAreGeneralAreAmongThem() {
    Set<String> ids = new HashSet<>(ALL.stream().map(Competency::id).toList());

    assertThat(ids)
        .contains("attention-to-detail", "adaptability", "time-management", "dependability")
        .contains("reading-comprehension", "judgment-and-decision-making", "service-orientation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Microsoft Excel", "MICROSOFT  excel", "Microsoft-Excel"})
  void aProductIsTheSameHoweverItIsWritten(String name) {
    Competency excel = COMPETENCIES.product(name).orElseThrow();

    assertThat(excel.id()).isEqualTo("software-microsoft-excel");
    assertThat(excel.title()).isEqualTo(name);
    assertThat(excel.anchors()).noneMatch(anchor -> anchor.contains("{"));
    assertThat(excel.practices())
        .allSatisfy(practice -> {
          assertThat(practice.id()).startsWith("software-microsoft-excel-");
          assertThat(practice.title() + practice.how()).contains(name).doesNotContain("{");
        });
  }

  @Test
  void productsWhoseNamesDifferByASignAreTwo() {
    assertThat(Stream.of("C", "C++", "C#").map(n -> COMPETENCIES.product(n).orElseThrow().id()))
        .containsExactly("software-c", "software-c-plus-plus", "software-c-sharp");
    assertThat(COMPETENCIES.product("…")).isEmpty();
  }

  @Test
  void aLongNameStillGivesAnIdThatPacksAllow() {
    String name = String.join(" ", IntStream.range(0, 30).mapToObj(i -> "word" + i).toList());

    Competency product = COMPETENCIES.product(name).orElseThrow();

    assertThat(product.id()).hasSizeLessThanOrEqualTo(64).matches("[a-z][a-z0-9-]*");
    assertThat(product.practices()).allMatch(p -> p.id().matches("[a-z][a-z0-9-]{0,63}"));
  }
}
