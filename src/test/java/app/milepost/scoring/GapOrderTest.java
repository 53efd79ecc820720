package app.milepost.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GapOrderTest {

  @Test
  void mustHavesComeBeforeBiggerGains() {
    assertThat(GapOrder.of(List.of(gap("big", 9, 1), mustHave("must", 1, 1))))
        .containsExactly("must", "big");
  }

  @Test
  void biggerGainsComeFirst() {
    assertThat(GapOrder.of(List.of(gap("small", 1, 3), gap("big", 9, 1), gap("middle", 5, 2))))
        .containsExactly("big", "middle", "small");
  }

  @Test
  void gainsWithinABillionthAreATieThatTheShortfallSettles() {
    assertThat(GapOrder.of(List.of(gap("near", 5 + 1e-10, 1), gap("far", 5, 3))))
        .containsExactly("far", "near");
  }

  @Test
  void gainsFartherApartThanABillionthAreNoTie() {
    assertThat(GapOrder.of(List.of(gap("near", 5 + 1e-8, 1), gap("far", 5, 3))))
        .containsExactly("near", "far");
  }

  @Test
  void fullTiesKeepThePacksOrder() {
    assertThat(GapOrder.of(List.of(gap("b", 5, 2), gap("c", 5 + 1e-10, 2), gap("a", 5, 2))))
        .containsExactly("b", "c", "a");
  }

  @Test
  void anUnansweredItemLacksItsWholeLevel() {
    ItemScore unanswered =
        new ItemScore("open", "s", 3, OptionalInt.empty(), 0, 0, 5, 5, 0, Optional.empty());
    assertThat(unanswered.shortfall()).isEqualTo(3);
    assertThat(GapOrder.of(List.of(gap("rated", 5, 2), unanswered)))
        .containsExactly("open", "rated");
  }

  @Test
  void whatIsFullyAttainedIsNoGap() {
    ItemScore attained =
        new ItemScore("there", "s", 3, OptionalInt.of(4), 1, 5, 5, 0, 5, Optional.of(Gate.MET));
    assertThat(GapOrder.of(List.of(attained))).isEmpty();
  }

  private static ItemScore gap(String id, double gain, int shortfall) {
    return item(id, gain, shortfall, Optional.empty());
  }

  private static ItemScore mustHave(String id, double gain, int shortfall) {
    return item(id, gain, shortfall, Optional.of(Gate.UNMET));
  }

  private static ItemScore item(String id, double gain, int shortfall, Optional<Gate> gate) {
    OptionalInt rating = OptionalInt.of(4 - shortfall);
    return new ItemScore(id, "s", 4, rating, 0.5, gain, 2 * gain, gain, gain, gate);
  }
}
