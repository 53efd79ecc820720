package app.milepost.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TenthsTest {

  @Test
  void gainsAndLossesAddUpToTheirTotal() {
    assertThat(Tenths.of(new double[] {0.28, -0.13, 0.05}, 2)).containsExactly(3L, -1L, 0L);
    assertThat(Tenths.of(new double[] {-0.15, -0.15}, -3)).containsExactly(-1L, -2L);
  }

  @Test
  void whatDoesNotMoveStaysAtNothing() {
    assertThat(Tenths.of(new double[] {0, 0.04, 0, 0.04}, 1)).containsExactly(0L, 1L, 0L, 0L);
    assertThat(Tenths.of(new double[] {0, -0.04, 0}, 0)).containsExactly(0L, 0L, 0L);
  }

  @Test
  void everyColumnAddsUpAndNoLineIsATenthOff() {
    SplittableRandom random = new SplittableRandom(4);
    for (int round = 0; round < 10_000; round++) {
      double start = random.nextDouble(100);
      double[] points = random.doubles(random.nextInt(1, 25), -8, 8).toArray();
      double sum = Arrays.stream(points).sum();
      long total = Tenths.of(start + sum) - Tenths.of(start);
      long[] tenths = Tenths.of(points, total);
      assertThat(Arrays.stream(tenths).sum()).isEqualTo(total);
      for (int i = 0; i < points.length; i++) {
        assertThat(Math.abs(tenths[i] - 10 * points[i])).isLessThanOrEqualTo(1);
      }
    }
  }
}
