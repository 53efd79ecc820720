package app.milepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HaystackTest {

  private static final long SEED = 20_261_123;

  @Test
  void whatIsFoundIsWhatIsFoundOneByOne() {
    Random random = new Random(SEED);
    for (int round = 0; round < 2_000; round++) {
      List<String> texts =
          IntStream.range(0, random.nextInt(12)).mapToObj(i -> text(random, 6)).toList();
      Haystack<String> haystack = Haystack.of(texts, HaystackTest::key);
      Sought sought = Sought.of(text(random, 3) + " " + text(random, 3));

      assertThat(haystack.find(sought))
          .as("%s in %s", sought.words(), texts)
          .isEqualTo(texts.stream().filter(t -> sought.isIn(key(t))).toList());
    }
  }

  @Test
  void nothingIsFoundAcrossTwoThings() {
    Haystack<String> haystack = Haystack.of(List.of("Ana", "Bo", "", "Nabob"), HaystackTest::key);

    assertThat(haystack.find(Sought.of("nabo"))).containsExactly("Nabob");
    assertThat(haystack.find(Sought.of("anabo"))).isEmpty();
  }

  @Test
  void thingsOfTheSameTextAreAllFound() {
    Haystack<Integer> haystack = Haystack.of(List.of(3, 1, 2), i -> key("Ana Silva"));

    assertThat(haystack.find(Sought.of("silva an"))).containsExactly(3, 1, 2);
  }

  private static SearchKey key(String text) {
    return SearchKey.of(List.of(text));
  }

  /** Few letters, so that many are found. */
  private static String text(Random random, int most) {
    return random
        .ints(random.nextInt(most + 1), 0, 4)
        .mapToObj(i -> "aŁb ".substring(i, i + 1))
        .reduce("", String::concat);
  }
}
