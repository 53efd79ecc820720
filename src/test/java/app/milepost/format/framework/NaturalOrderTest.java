package app.milepost.format.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

  @Test
  void numbersCountAsNumbersWhereverTheyStand() {
    List<String> ordered =
        List.of("1", "1.2", "1.10", "2", "10", "A.2", "a.10", "B", "R.1.a", "R.1.b", "R.02", "R.2");
    List<String> shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(3));

    shuffled.sort(NaturalOrder.INSTANCE);

    assertThat(shuffled).isEqualTo(ordered);
  }

  @Test
  void aNumberOfAnyLengthIsCompared() {
    assertThat(NaturalOrder.INSTANCE.compare("9".repeat(200), "1" + "0".repeat(300))).isNegative();
  }
}
