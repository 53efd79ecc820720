package app.milepost.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.competency.Competency;
import app.milepost.editor.Part.Kind;
import app.milepost.format.BundledCompetencies;
import app.milepost.format.BundledPacks;
import app.milepost.format.DraftFiles;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each change does to a draft. */
class EditTest {

  private static final String HRT = "health-records-technician";
  private final Draft draft = DraftSamples.of(BundledPacks.read(HRT));
  private final Competency reading =
      BundledCompetencies.read().withId("reading-comprehension").orElseThrow();

  private static DraftFiles.Check check(Draft draft) {
    return DraftSamples.FILES.check(draft, LocalDate.of(2026, 11, 29));
  }

  private static RolePack sound(Draft draft) {
    DraftFiles.Check check = check(draft);
    assertThat(check.errors()).isEmpty();
    return check.pack().orElseThrow();
  }

  @Test
  void whatIsTakenFromTheLibraryIsSoundAndBringsItsActivities() {
    Part part = Drafts.fresh(draft, Kind.REQUIREMENT, reading.title());
    RolePack pack =
        sound(
            new Edit.Take(part, reading, draft.parts(Kind.SECTION).getFirst().id(), 3)
                .applyTo(draft));
    assertThat(pack.requirement(part.id()).orElseThrow().anchors()).isEqualTo(reading.anchors());
    assertThat(pack.requirements().getLast().competency()).isEqualTo("reading-comprehension");
    for (Rung rung : pack.rungs()) {
      assertThat(pack.requirements().getLast().requiredAt(rung.id())).isEqualTo(3);
    }
    assertThat(pack.activities())
        .filteredOn(a -> a.lifts().stream().anyMatch(l -> l.requirement().equals(part.id())))
        .isNotEmpty()
        .allSatisfy(a -> assertThat(a.lifts()).extracting(Lift::to).allMatch(to -> to <= 3));
  }

  @Test
  void aRequirementTakesWithItWhatLeadsToItAloneAndTheGuidesLinksToIt() {
    RolePack before = BundledPacks.read(HRT);
    for (Part requirement : draft.parts(Kind.REQUIREMENT)) {
      Draft less = new Edit.Remove(requirement).applyTo(draft);
      assertThat(less.parts(Kind.REQUIREMENT)).doesNotContain(requirement);
      assertThat(check(less).errors())
          .noneMatch(problem -> problem.path().startsWith("$.activities"))
          .noneMatch(problem -> problem.path().startsWith("$.guide"));
      Set<String> gone =
          Set.copyOf(
              before.activities().stream()
                  .filter(a ->
                      a.lifts().stream().allMatch(l -> l.requirement().equals(requirement.id())))
                  .map(a -> a.id())
                  .toList());
      assertThat(less.parts(Kind.ACTIVITY))
          .hasSize(before.activities().size() - gone.size())
          .noneMatch(a -> gone.contains(a.id()));
    }
  }

  @Test
  void aSectionTakesItsRequirementsAndItsWeightWithIt() {
    Part section = draft.parts(Kind.SECTION).getFirst();
    Draft less = new Edit.Remove(section).applyTo(draft);
    assertThat(less.requirements(section.id())).isEmpty();
    assertThat(less.all(Kind.RUNG))
        .isNotEmpty()
        .allSatisfy(rung ->
            assertThat(rung.fields("sectionWeights").byName()).doesNotContainKey(section.id()));
  }

  @Test
  void theUsualRungGivesWayToTheFirstOfTheOthers() {
    Part usual = new Part(Kind.RUNG, draft.root().text("defaultRung"));
    Draft less = new Edit.Remove(usual).applyTo(draft);
    assertThat(less.root().text("defaultRung")).isEqualTo(less.parts(Kind.RUNG).getFirst().id());
    assertThat(less.all(Kind.REQUIREMENT))
        .allSatisfy(
            asked -> assertThat(asked.fields("required").byName()).doesNotContainKey(usual.id()));
  }

  @Test
  void anActivityIsNoLongerNeededWhereItIsGone() {
    RolePack before = BundledPacks.read(HRT);
    String needed =
        before.activities().stream()
            .flatMap(a -> a.needs().stream())
            .flatMap(n ->
                n instanceof Need.OfActivity of
                    ? List.of(of.activity()).stream()
                    : List.<String>of().stream())
            .findFirst()
            .orElseThrow();
    RolePack after = sound(new Edit.Remove(new Part(Kind.ACTIVITY, needed)).applyTo(draft));
    assertThat(after.activities())
        .flatExtracting(a -> a.needs())
        .doesNotContain(new Need.OfActivity(needed));
  }

  @Test
  void aNewRungIsAsTheOneBeforeAndSound() {
    Part rung = Drafts.fresh(draft, Kind.RUNG, "Head of records");
    assertThat(rung.id()).isEqualTo("head-of-records");
    RolePack pack = sound(new Edit.Add(rung, "Head of records", "").applyTo(draft));
    Rung last = pack.rungs().getLast();
    Rung before = pack.rungs().get(pack.rungs().size() - 2);
    assertThat(last.sectionWeights()).isEqualTo(before.sectionWeights());
    assertThat(pack.requirements())
        .allSatisfy(r -> assertThat(r.requiredAt(last.id())).isEqualTo(r.requiredAt(before.id())));
  }

  @Test
  void aNewSectionWeighsWhatOthersDoOnAverage() {
    Part section = Drafts.fresh(draft, Kind.SECTION, "Tools");
    Draft more = new Edit.Add(section, "Tools", "").applyTo(draft);
    assertThat(sound(more).rungs())
        .allSatisfy(rung -> assertThat(rung.weightOf("tools")).isPositive());
  }

  @Test
  void requirementsMoveWithinTheirSection() {
    String section = draft.parts(Kind.SECTION).get(1).id();
    List<Part> before = draft.requirements(section);
    Draft moved = new Edit.Move(before.get(2), -2).applyTo(draft);
    assertThat(moved.requirements(section).getFirst()).isEqualTo(before.get(2));
    assertThat(moved.requirements(section)).containsExactlyInAnyOrderElementsOf(before);
    assertThat(new Edit.Move(before.getFirst(), -1).applyTo(draft)).isEqualTo(draft);
    String other = draft.parts(Kind.SECTION).getFirst().id();
    assertThat(moved.requirements(other)).isEqualTo(draft.requirements(other));
  }

  @Test
  void namesAreFreeAndOfLatinLetters() {
    assertThat(Drafts.fresh(draft, Kind.SECTION, "Über Größe & Co. 2").id())
        .isEqualTo("uber-gro-e-co-2");
    assertThat(Drafts.fresh(draft, Kind.SECTION, "技能").id()).isEqualTo("section");
    Draft two = new Edit.Add(new Part(Kind.SECTION, "tools"), "Tools", "").applyTo(draft);
    assertThat(Drafts.fresh(two, Kind.SECTION, "Tools").id()).isEqualTo("tools-2");
  }

  @Test
  void theNextVersionIsTheOneAfter() {
    assertThat(Drafts.nextVersion("")).isEqualTo("1.0.0");
    assertThat(Drafts.nextVersion("1.4.2")).isEqualTo("1.5.0");
    assertThat(Drafts.nextVersion("one")).isEqualTo("1.0.0");
  }
}
