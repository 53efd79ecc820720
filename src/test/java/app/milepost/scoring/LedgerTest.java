package app.milepost.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class LedgerTest {

  @Test
  void missingTenthsGoToTheLinesThatLostMost() {
    Ledger ledger = Ledger.of(readiness(10.0, 3.32, 3.38, 3.30));
    assertThat(tenths(ledger)).containsExactly(33L, 34L, 33L);
    assertThat(ledger.totalTenths()).isEqualTo(100);
  }

  @Test
  void equalRemaindersGoToTheFirstLine() {
    assertThat(tenths(Ledger.of(readiness(1.0, 1 / 3.0, 1 / 3.0, 1 / 3.0))))
        .containsExactly(4L, 3L, 3L);
  }

  @Test
  void linesRoundedEachAloneWouldNotAddUp() {
    // Three times 0.16 is 0.48: shown as 0.5, although each line alone would be shown as 0.2.
    assertThat(tenths(Ledger.of(readiness(0.48, 0.16, 0.16, 0.16)))).containsExactly(2L, 2L, 1L);
  }

  @Test
  void aTotalAHairBelowItsLinesTakesTheTenthBack() {
    double below = Math.nextDown(0.25);
    assertThat(tenths(Ledger.of(readiness(below, 0.1, 0.15)))).containsExactly(1L, 1L);
    assertThat(tenths(Ledger.of(readiness(Math.nextDown(0.05), 0.1)))).containsExactly(0L);
  }

  @Test
  void eachLineStandsForItsItem() {
    Readiness readiness = readiness(3.0, 1, 2);
    assertThat(Ledger.of(readiness).lines())
        .extracting(Ledger.Line::item)
        .containsExactlyElementsOf(readiness.items());
  }

  private static List<Long> tenths(Ledger ledger) {
    return ledger.lines().stream().map(Ledger.Line::tenths).toList();
  }

  private static Readiness readiness(double earned, double... points) {
    List<ItemScore> items = DoubleStream.of(points).mapToObj(LedgerTest::item).toList();
    return new Readiness(
        "r",
        earned,
        earned,
        earned,
        Band.EXPLORING,
        Band.EXPLORING,
        List.of(),
        items,
        List.of(),
        List.of(),
        0,
        0);
  }

  private static ItemScore item(double points) {
    return new ItemScore(
        "i" + points, "s", 4, OptionalInt.of(4), 1, points, points, 0, points, Optional.empty());
  }
}
