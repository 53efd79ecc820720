package app.milepost.scoring.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.scoring.compare.ItemChange.Asked;
import app.milepost.testkit.ChangedPacks;
import app.milepost.testkit.Scores;
import app.milepost.testkit.ScoringTable;
import app.milepost.testkit.SmallPack;
import app.milepost.testkit.WorkedExample;
import app.milepost.testkit.random.RandomAnswers;
import app.milepost.testkit.random.RandomCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  /** Sections of 60 and 40 points; in skills 30 + 20 + 10, in soft 40. */
  private static final String TABLE =
      """
      rungs junior
      section skills 60
      coding  3  4
      filing  2* 2
      typing  1  2
      section soft 40
      tact    1* 4
      """;

  private static final RolePack PACK = ScoringTable.pack(TABLE);

  @Test
  void everyItemTellsWhatItWasWhatItIsAndWhatThatIsWorth() {
    Comparison comparison =
        compare(
            """
            coding 2 claim
            filing 2 example
            typing 1 claim
            """,
            """
            coding 3 example
            filing 2 document
            typing 0 claim
            tact   1 claim
            """);
    // coding 30 · 2/4 → 30 · 3/4; typing 10 · 1/2 → 0; tact not answered → 40 · 1/4.
    assertThat(comparison.items())
        .extracting(
            i -> i.requirement().id(),
            ItemChange::before,
            ItemChange::after,
            ItemChange::tenths,
            ItemChange::answerChanged,
            i -> i.cause().orElseThrow())
        .containsExactly(
            tuple(
                "coding",
                rated(2, Evidence.CLAIM),
                rated(3, Evidence.EXAMPLE),
                75L,
                true,
                Cause.RATED_BOTH_TIMES),
            tuple(
                "filing",
                rated(2, Evidence.EXAMPLE),
                rated(2, Evidence.DOCUMENT),
                0L,
                true,
                Cause.RATED_BOTH_TIMES),
            tuple(
                "typing",
                rated(1, Evidence.CLAIM),
                rated(0, Evidence.CLAIM),
                -50L,
                true,
                Cause.RATED_BOTH_TIMES),
            tuple(
                "tact",
                Answer.NotAnswered.BLANK,
                rated(1, Evidence.CLAIM),
                100L,
                true,
                Cause.ANSWERED_MORE));
    Change change = comparison.change().orElseThrow();
    assertThat(change.difference()).isCloseTo(12.5, within(1e-9));
    assertThat(change.before()).isCloseTo(40, within(1e-9));
    assertThat(change.verdict().difference()).isCloseTo(2.5, within(1e-9));
    assertThat(change.parts())
        .extracting(Change.Part::cause, Change.Part::items, Change.Part::tenths)
        .containsExactly(
            tuple(Cause.RATED_BOTH_TIMES, 3, 25L), tuple(Cause.ANSWERED_MORE, 1, 100L));
    assertThat(comparison.packChanged()).isFalse();
    assertThat(comparison.items()).allMatch(i -> i.asked() == Asked.BOTH);
  }

  @Test
  void whatIsTakenOutIsAPartOfItsOwn() {
    // Without typing, coding is worth 60 · 3/5 = 36 instead of 30, and filing 24 instead of 20.
    Comparison comparison =
        compare(
            """
            coding 4 claim
            typing 2 claim
            """,
            """
            coding 4 claim
            typing n/a
            """);
    assertThat(comparison.items()).extracting(ItemChange::tenths).containsExactly(0L, 0L, 0L, 0L);
    assertThat(comparison.items())
        .extracting(ItemChange::answerChanged)
        .containsExactly(false, false, true, false);
    assertThat(comparison.change().orElseThrow().parts())
        .extracting(Change.Part::cause, Change.Part::items, Change.Part::tenths)
        .containsExactly(
            tuple(Cause.RATED_BOTH_TIMES, 1, 0L), tuple(Cause.NOT_APPLICABLE, 1, -40L));
  }

  @Test
  void anotherRemarkOrReasonIsNoOtherAnswer() {
    Map<String, Answer> before =
        Map.of(
            "coding", new Answer.Rated(1, Evidence.CLAIM, "then"),
            "typing", new Answer.NotApplicable("then", ""));
    Map<String, Answer> after =
        Map.of(
            "coding", new Answer.Rated(1, Evidence.CLAIM, "now"),
            "typing", new Answer.NotApplicable("now", ""),
            "tact", new Answer.NotAnswered("now"));
    assertThat(Comparison.of(new Frozen(PACK, before), new Frozen(PACK, after), "junior").items())
        .noneMatch(ItemChange::answerChanged);
  }

  @Test
  void whatAnotherEditionChangesIsAPartOfItsOwn() {
    RolePack later =
        ScoringTable.pack(
            """
            rungs junior
            section skills 60
            coding  3  2
            sorting 3  4
            section soft 40
            tact    1* 4
            """);
    Map<String, Answer> before =
        ScoringTable.answers("coding 2 claim\nfiling 2 claim\ntact 4 claim");
    Map<String, Answer> after =
        ScoringTable.answers("coding 2 claim\nsorting 2 claim\ntact 4 claim");
    Comparison comparison =
        Comparison.of(new Frozen(PACK, before), new Frozen(later, after), "junior");
    assertThat(comparison.packChanged()).isTrue();
    assertThat(comparison.pack()).isEqualTo(later);
    // Coding 15, filing 20 and tact 40 before; coding 30, sorting 15 and tact 40 after.
    Change change = comparison.change().orElseThrow();
    assertThat(change.before()).isCloseTo(75, within(1e-9));
    assertThat(change.after()).isCloseTo(85, within(1e-9));
    assertThat(change.verdict().difference()).isZero();
    assertThat(change.parts())
        .extracting(Change.Part::cause, Change.Part::items, Change.Part::tenths)
        .containsExactly(tuple(Cause.RATED_BOTH_TIMES, 2, 0L), tuple(Cause.PACK, 3, 100L));
    assertThat(comparison.items())
        .extracting(i -> i.requirement().id(), ItemChange::asked, ItemChange::tenths)
        .containsExactly(
            tuple("coding", Asked.BOTH, 0L),
            tuple("sorting", Asked.NEW, 150L),
            tuple("tact", Asked.BOTH, 0L),
            tuple("filing", Asked.REMOVED, 0L),
            tuple("typing", Asked.REMOVED, 0L));
    assertThat(comparison.items().get(3).before()).isEqualTo(rated(2, Evidence.CLAIM));
  }

  @Test
  void onlyAnswersToOneRoleCanBeCompared() {
    Frozen clerk = new Frozen(SmallPack.read(), Map.of());
    Frozen technician = new Frozen(WorkedExample.pack(), Map.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.of(clerk, technician, "technician"));
    assertThatIllegalArgumentException().isThrownBy(() -> Comparison.of(clerk, clerk, "chief"));
  }

  @Test
  void theItemsAddUpToTheChangeWhateverTheAnswers() {
    RandomCase.forEach(c -> {
      Map<String, Answer> later = RandomAnswers.to(c.pack(), c.random());
      assertAddsUp(
          Comparison.of(new Frozen(c.pack(), c.answers()), new Frozen(c.pack(), later), c.rung()));
    });
  }

  @Test
  void theItemsAddUpToTheChangeWhateverBecameOfThePack() {
    RandomCase.forEach(c -> {
      List<Requirement> kept =
          c.pack().requirements().stream()
              .filter(r -> c.random().nextInt(4) > 0)
              .map(r -> ChangedPacks.withImportance(r, c.random().nextInt(1, 6)))
              .toList();
      RolePack changed = ChangedPacks.withRequirements(c.pack(), kept);
      Frozen before = new Frozen(c.pack(), c.answers());
      Frozen after = new Frozen(changed, RandomAnswers.to(changed, c.random()));
      Comparison forward = Comparison.of(before, after, c.rung());
      assertAddsUp(forward);
      assertThat(forward.packChanged()).isEqualTo(!changed.equals(c.pack()));
      Comparison backward = Comparison.of(after, before, c.rung());
      assertAddsUp(backward);
      assertThat(count(backward, Asked.NEW)).isEqualTo(count(forward, Asked.REMOVED));
    });
  }

  private static void assertAddsUp(Comparison comparison) {
    String rung = comparison.after().rung();
    comparison
        .change()
        .ifPresent(change -> {
          assertThat(change.before()).isEqualTo(Scores.of(comparison.before()).earned());
          assertThat(change.after()).isEqualTo(Scores.of(comparison.after()).earned());
          assertThat(change.parts().stream().mapToDouble(Change.Part::points).sum())
              .isCloseTo(change.difference(), within(1e-9));
          assertThat(change.parts().stream().mapToLong(Change.Part::tenths).sum())
              .isEqualTo(change.tenths());
          assertThat(
                  change.parts().stream()
                      .filter(p -> p.cause() == Cause.RATED_BOTH_TIMES)
                      .mapToLong(Change.Part::tenths)
                      .sum())
              .isEqualTo(
                  comparison.items().stream()
                      .filter(i -> i.cause().equals(Optional.of(Cause.RATED_BOTH_TIMES)))
                      .mapToLong(ItemChange::tenths)
                      .sum());
        });
    assertThat(comparison.items())
        .filteredOn(i -> i.asked() != Asked.REMOVED)
        .extracting(ItemChange::requirement)
        .isEqualTo(comparison.pack().asked(rung));
    assertThat(comparison.items()).filteredOn(i -> i.gained() == 0).allMatch(i -> i.tenths() == 0);
  }

  private static long count(Comparison comparison, Asked asked) {
    return comparison.items().stream().filter(i -> i.asked() == asked).count();
  }

  private static Comparison compare(String before, String after) {
    return Comparison.of(
        new Frozen(PACK, ScoringTable.answers(before)),
        new Frozen(PACK, ScoringTable.answers(after)),
        "junior");
  }

  private static Answer rated(int rating, Evidence evidence) {
    return new Answer.Rated(rating, evidence, "");
  }
}
