package app.milepost.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TagsTest {

  @Test
  void aTagIsKeptOnceAsItWasWrittenFirst() {
    assertThat(tagged("Evening", " evening", "", "Spanish", "EVENING").tags())
        .containsExactly("Evening", "Spanish");
  }

  @Test
  void somebodyHasATagHoweverItIsWritten() {
    assertThat(tagged("Evening").has("evening")).isTrue();
    assertThat(tagged("Evening").has("even")).isFalse();
  }

  @Test
  void everybodyCountsOncePerTag() {
    Stream<Person> people =
        Stream.of(tagged("evening"), tagged("Evening"), tagged("Evening", "evening", "Spanish"))
            .map(details -> new Person(1, details, false, Instant.EPOCH));

    assertThat(Tags.count(people)).hasToString("{evening=3, Spanish=1}");
  }

  private static Details tagged(String... tags) {
    return Details.NONE.tagged(List.of(tags));
  }
}
