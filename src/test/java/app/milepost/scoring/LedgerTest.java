package app.milepost.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
  void aTotalAHairBelowItsLinesStillAddsUp() {
    double below = Math.nextDown(0.25);
    assertThat(tenths(Ledger.of(readiness(below, 0.1, 0.15)))).containsExactly(1L, 1L);
  }

  @Test
  void noLineHasMoreThanItIsWorthAndNothingIsGivenToALineWithoutPoints() {
    // Worth 1.04 and 0.96 each: by largest remainder all that lack are rounded up, and all that are
    // met are rounded down, to 50.0 together, which is less than the score of 52.0.
    List<ItemScore> items = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      items.add(item("met" + i, 1.04, 1.04));
      items.add(item("lacks" + i, 0, 0.96));
    }
    Ledger ledger = Ledger.of(of(52, items));
    assertThat(ledger.totalTenths()).isEqualTo(520);
    assertThat(ledger.lines().stream().mapToLong(Ledger.Line::tenths).sum()).isEqualTo(520);
    assertThat(ledger.lines().stream().mapToLong(Ledger.Line::maxTenths).sum()).isEqualTo(1000);
    assertThat(ledger.lines())
        .allMatch(line -> line.tenths() <= line.maxTenths())
        .filteredOn(line -> line.item().points() == 0)
        .allMatch(line -> line.tenths() == 0);
    assertThat(ledger.lines())
        .filteredOn(line -> line.item().points() > 0)
        .allMatch(line -> line.gainTenths() == 0 || line.gainTenths() == 1);
  }

  @Test
  void eachLineStandsForItsItem() {
    Readiness readiness = readiness(3.0, 1, 2);
    assertThat(Ledger.of(readiness).lines())
        .extracting(Ledger.Line::item)
        .containsExactlyElementsOf(readiness.items());
  }

  private static List<Long> tenths(Ledger ledger) {
    return ledger.lines().stream()
        .filter(line -> !line.item().id().equals("rest"))
        .map(Ledger.Line::tenths)
        .toList();
  }

  /** Items with as many points, each worth one more, and one without points for the rest. */
  private static Readiness readiness(double earned, double... points) {
    List<ItemScore> items = new ArrayList<>();
    for (double p : points) {
      items.add(item("i" + items.size(), p, p + 1));
    }
    items.add(item("rest", 0, 100 - points.length - DoubleStream.of(points).sum()));
    return of(earned, items);
  }

  private static Readiness of(double earned, List<ItemScore> items) {
    return new Readiness(
        "r",
        new Outcome.Scored(earned, 100, 0, Band.EXPLORING, Band.EXPLORING, Band.EXPLORING),
        List.of(),
        items,
        List.of(),
        List.of(),
        0,
        0);
  }

  private static ItemScore item(String id, double points, double worth) {
    double attainment = worth == 0 ? 0 : points / worth;
    return new ItemScore(
        id,
        "s",
        4,
        OptionalInt.of(4),
        attainment,
        points,
        worth,
        worth - points,
        points,
        Optional.empty());
  }
}
