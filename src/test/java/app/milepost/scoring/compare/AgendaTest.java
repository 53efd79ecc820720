package app.milepost.scoring.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.role.RolePack;
import app.milepost.scoring.compare.Agenda.Item;
import app.milepost.testkit.ScoringTable;
import app.milepost.testkit.random.RandomAnswers;
import app.milepost.testkit.random.RandomCase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgendaTest {

  private static final RolePack PACK =
      ScoringTable.pack(
          """
          rungs junior
          section skills 1
          alpha    1  1
          beta     5  1
          gamma    2* 1
          delta    1  1
          epsilon  1  1
          zeta     1  1
          eta      5  1
          theta    5  0
          """);

  @Test
  void twoLevelsApartIsWorthTalkingAboutTheMostUrgentFirst() {
    Agenda agenda =
        agenda(
            """
            alpha   4 claim
            beta    3 claim
            gamma   0 claim
            delta   1 claim
            epsilon 2 claim
            zeta    3 claim
            eta     4 claim
            theta   0 claim
            """,
            """
            alpha   1 claim
            beta    1 observed
            gamma   2 claim
            delta   3 claim
            epsilon 3 claim
            zeta    1 claim
            eta     4 observed
            theta   4 claim
            """);
    // alpha differs by 3; the others by 2: the must-have, then importance 5, then the pack's order.
    assertThat(ids(agenda.toDiscuss())).containsExactly("alpha", "gamma", "beta", "delta", "zeta");
    assertThat(agenda.toDiscuss())
        .extracting(i -> i.difference().orElseThrow())
        .containsExactly(-3, 2, -2, 2, -2);
    assertThat(agenda.onlyClient()).isEmpty();
    assertThat(agenda.onlyCounsellor()).isEmpty();
    assertThat(ids(agenda.all()))
        .containsExactly("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta");
  }

  @Test
  void whatOnlyOneHasRatedIsListedApart() {
    Agenda agenda =
        agenda(
            """
            alpha 4 claim
            beta  n/a
            delta n/a
            zeta  1 claim
            """,
            """
            beta  0 claim
            gamma 4 claim
            delta n/a
            zeta  n/a
            """);
    assertThat(ids(agenda.onlyClient())).containsExactly("alpha", "zeta");
    assertThat(ids(agenda.onlyCounsellor())).containsExactly("beta", "gamma");
    assertThat(agenda.toDiscuss()).isEmpty();
    assertThat(agenda.all()).filteredOn(i -> i.difference().isPresent()).isEmpty();
  }

  @Test
  void bothAnswersStandSideBySideWhateverTheyAre() {
    RandomCase.forEach(c -> {
      Map<String, Answer> counsellor = RandomAnswers.to(c.pack(), c.random());
      Agenda agenda = Agenda.of(c.pack(), c.rung(), c.answers(), counsellor);
      assertThat(agenda.all()).extracting(Item::requirement).isEqualTo(c.pack().asked(c.rung()));
      for (Item item : agenda.all()) {
        String id = item.requirement().id();
        assertThat(item.client()).isEqualTo(c.answers().getOrDefault(id, Answer.NotAnswered.BLANK));
        assertThat(item.counsellor())
            .isEqualTo(counsellor.getOrDefault(id, Answer.NotAnswered.BLANK));
        assertThat(item.required()).isBetween(1, 4);
        int lists =
            count(agenda.toDiscuss(), item)
                + count(agenda.onlyClient(), item)
                + count(agenda.onlyCounsellor(), item);
        boolean one =
            item.client() instanceof Answer.Rated ^ item.counsellor() instanceof Answer.Rated;
        boolean apart = Math.abs(item.difference().orElse(0)) >= 2;
        assertThat(lists).isEqualTo(one || apart ? 1 : 0);
      }
      assertThat(agenda.toDiscuss())
          .isSortedAccordingTo(
              Comparator.comparingInt((Item i) -> -Math.abs(i.difference().orElseThrow()))
                  .thenComparing(i -> !i.requirement().mustHave())
                  .thenComparingInt(i -> -i.requirement().importance())
                  .thenComparingInt(agenda.all()::indexOf));
      assertThat(Agenda.of(c.pack(), c.rung(), counsellor, c.answers()).onlyClient())
          .hasSameSizeAs(agenda.onlyCounsellor());
    });
  }

  private static int count(List<Item> items, Item item) {
    return (int) items.stream().filter(item::equals).count();
  }

  private static List<String> ids(List<Item> items) {
    return items.stream().map(i -> i.requirement().id()).toList();
  }

  private static Agenda agenda(String client, String counsellor) {
    return Agenda.of(
        PACK, "junior", ScoringTable.answers(client), ScoringTable.answers(counsellor));
  }
}
