package app.milepost.role.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.Fact;
import app.milepost.role.FactValue;
import app.milepost.role.Guide;
import app.milepost.role.KeyFact;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Source;
import app.milepost.role.Years;
import app.milepost.testkit.ChangedPacks;
import app.milepost.testkit.ScoringTable;
import app.milepost.testkit.random.RandomCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackRulesTest {

  private static final RolePack SOUND =
      ScoringTable.pack(
          """
          rungs low high
          section s 60 40
          a 1* 1 2
          b 5  0 4
          section t 40 60
          c 3  2 2
          """);

  @Test
  void theTablesAndEveryRandomPackAreSound() {
    assertThat(PackRules.check(SOUND)).isEmpty();
    assertThat(PackRules.check(ScoringTable.pack(ScoringTable.HEALTH_RECORDS_TECHNICIAN)))
        .isEmpty();
    RandomCase.forEach(c -> assertThat(PackRules.check(c.pack())).isEmpty());
  }

  @Test
  void aRungThatAsksForNothingWithWeightIsReported() {
    assertThat(PackRules.check(ScoringTable.pack("rungs low high\nsection s 1 1\na 1 0 2")))
        .extracting(PackProblem::path)
        .containsExactly("$.rungs[0]");
    assertThat(
            PackRules.check(ScoringTable.pack("rungs r\nsection s 1\na 1 0\nsection t 0\nb 1 2")))
        .extracting(PackProblem::message)
        .singleElement()
        .asString()
        .startsWith("“r” asks for nothing that has weight");
  }

  @Test
  void anIdThatStandsTwiceIsReportedInEveryList() {
    Source source = new Source("web", "Web", "", "", "");
    KeyFact keyFact = new KeyFact("pay", "Pay", false, List.of(), "");
    RolePack doubled =
        new RolePack(
            "p",
            "1.0.0",
            "P",
            "en",
            "",
            "",
            "low",
            doubled(SOUND.sections()),
            doubled(SOUND.rungs()),
            doubled(SOUND.requirements()),
            List.of(keyFact, keyFact),
            List.of(),
            Guide.BARE,
            List.of(source, source));
    assertThat(PackRules.check(doubled))
        .filteredOn(p -> p.message().contains("stands twice"))
        .extracting(PackProblem::path)
        .containsExactly(
            "$.sections[2].id",
            "$.rungs[2].id",
            "$.requirements[3].id",
            "$.keyFacts[1].id",
            "$.sources[1].id");
    assertThat(PackRules.check(doubled).getFirst().message())
        .isEqualTo("The id “s” stands twice. Give each entry an id of its own.");
  }

  @Test
  void anUnknownDefaultRungIsReported() {
    RolePack pack =
        new RolePack(
            "p",
            "1.0.0",
            "P",
            "en",
            "",
            "",
            "chief",
            SOUND.sections(),
            SOUND.rungs(),
            SOUND.requirements(),
            List.of(),
            List.of(),
            Guide.BARE,
            List.of());
    assertOnly(pack, "$.defaultRung", "There is no rung “chief”.");
  }

  @Test
  void aWeightForAnUnknownSectionIsReported() {
    assertOnly(
        weighed(1, Map.of("s", 1.0, "ghost", 1.0)),
        "$.rungs[1].sectionWeights.ghost",
        "There is no section “ghost” to weigh.");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.5, Double.NaN, Double.POSITIVE_INFINITY})
  void aWeightThatIsNoNumberFromZeroUpIsReported(double weight) {
    assertThat(PackRules.check(weighed(0, Map.of("s", weight, "t", 2.0))))
        .contains(
            new PackProblem(
                "$.rungs[0].sectionWeights.s",
                "A weight is a number from 0 up, not %s.".formatted(weight)));
  }

  @Test
  void aRungWhereNothingWeighsIsReported() {
    assertOnly(
        weighed(1, Map.of("s", 0.0)),
        "$.rungs[1].sectionWeights",
        "At least one section must weigh more than 0.");
  }

  @Test
  void yearsThatRunBackwardsAreReported() {
    Rung low = SOUND.rungs().getFirst();
    Rung backwards = rung(low, new Years(5, OptionalInt.of(2)), List.of());
    assertOnly(
        ChangedPacks.withRungs(SOUND, List.of(backwards, SOUND.rungs().getLast())),
        "$.rungs[0].years.to",
        "The years end before they begin.");
  }

  @Test
  void aRequirementOfAnUnknownSectionIsReported() {
    assertOnly(
        changed("a", r -> requirement(r, "ghost", 1, r.anchors())),
        "$.requirements[0].section",
        "There is no section “ghost”.");
  }

  @Test
  void aLevelForAnUnknownRungIsReported() {
    assertOnly(
        changed("b", r -> ChangedPacks.withRequired(r, Map.of("high", 3, "chief", 4))),
        "$.requirements[1].required.chief",
        "There is no rung “chief”.");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 5})
  void aLevelOffTheScaleIsReported(int level) {
    assertThat(
            PackRules.check(
                changed("c", r -> ChangedPacks.withRequired(r, Map.of("low", 0, "high", level)))))
        .contains(
            new PackProblem(
                "$.requirements[2].required.high",
                "A required level is 0 to 4, not %d.".formatted(level)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6})
  void anImportanceOffTheScaleIsReported(int importance) {
    assertOnly(
        changed("c", r -> requirement(r, r.section(), importance, r.anchors())),
        "$.requirements[2].importance",
        "Importance is 1 to 5, not %d.".formatted(importance));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4, 6})
  void anythingButFiveAnchorsIsReported(int count) {
    assertOnly(
        changed("a", r -> requirement(r, r.section(), 1, Collections.nCopies(count, "does it"))),
        "$.requirements[0].anchors",
        "There must be five anchors, one for each level 0 to 4; here are %d.".formatted(count));
  }

  @Test
  void factsAreCheckedOnRungsAndAmongTheKeyFacts() {
    Fact fact = new Fact(new FactValue.Range(9, 1), "USD", "", "", "", "ghost", "", "");
    Rung low = SOUND.rungs().getFirst();
    RolePack pack =
        new RolePack(
            "p",
            "1.0.0",
            "P",
            "en",
            "",
            "",
            "low",
            SOUND.sections(),
            List.of(rung(low, low.years(), List.of(fact)), SOUND.rungs().getLast()),
            SOUND.requirements(),
            List.of(new KeyFact("pay", "Pay", false, List.of(fact), "")),
            List.of(),
            Guide.BARE,
            List.of());
    assertThat(PackRules.check(pack))
        .containsExactlyInAnyOrder(
            new PackProblem("$.rungs[0].pay[0].source", "There is no source “ghost”."),
            new PackProblem(
                "$.rungs[0].pay[0].value", "The range runs backwards, from 9.0 to 1.0."),
            new PackProblem("$.keyFacts[0].facts[0].source", "There is no source “ghost”."),
            new PackProblem(
                "$.keyFacts[0].facts[0].value", "The range runs backwards, from 9.0 to 1.0."));
  }

  @Test
  void allProblemsAreReportedAtOnce() {
    RolePack pack = changed("a", r -> requirement(r, "ghost", 9, List.of()));
    assertThat(PackRules.check(pack))
        .extracting(PackProblem::path)
        .containsExactly(
            "$.requirements[0].section",
            "$.requirements[0].importance",
            "$.requirements[0].anchors");
  }

  private static void assertOnly(RolePack pack, String path, String message) {
    assertThat(PackRules.check(pack)).containsExactly(new PackProblem(path, message));
  }

  private static <T> List<T> doubled(List<T> items) {
    List<T> doubled = new ArrayList<>(items);
    doubled.add(items.getFirst());
    return doubled;
  }

  private static RolePack changed(String id, UnaryOperator<Requirement> change) {
    return ChangedPacks.withRequirement(SOUND, id, change);
  }

  private static RolePack weighed(int step, Map<String, Double> weights) {
    List<Rung> rungs = new ArrayList<>(SOUND.rungs());
    rungs.set(step, ChangedPacks.withWeights(rungs.get(step), weights));
    return ChangedPacks.withRungs(SOUND, rungs);
  }

  private static Rung rung(Rung r, Years years, List<Fact> pay) {
    return new Rung(
        r.id(), r.title(), years, r.summary(), r.duties(), r.focus(), pay, r.sectionWeights());
  }

  private static Requirement requirement(
      Requirement r, String section, int importance, List<String> anchors) {
    return new Requirement(
        r.id(),
        section,
        r.title(),
        importance,
        r.mustHave(),
        r.required(),
        r.why(),
        anchors,
        r.evidence(),
        r.question());
  }
}
