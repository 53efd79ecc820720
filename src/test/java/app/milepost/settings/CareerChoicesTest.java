package app.milepost.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CareerChoicesTest {

  @Test
  void theCareerOpenedLastComesFirstAndTheOldestFallsOut() {
    CareerChoices choices = CareerChoices.USUAL;
    for (String id : List.of("a", "b", "c", "a", "d", "e", "f", "g")) {
      choices = choices.opened(id);
    }
    assertThat(choices.recent()).containsExactly("g", "f", "e", "d", "a", "c");
  }

  @Test
  void starsAreKeptInTheirOrderAndTakenBack() {
    CareerChoices choices =
        CareerChoices.USUAL.starred("b", true).starred("a", true).starred("b", true);
    assertThat(choices.starred()).containsExactly("a", "b");
    assertThat(choices.starred("a", false).starred()).containsExactly("b");
    assertThat(choices.isStarred("a")).isTrue();
  }

  @Test
  void linesOfAFileAreReadBackAndOddOnesDoNoHarm() {
    CareerChoices choices = new CareerChoices(List.of("a", "b"), List.of("c"));
    assertThat(CareerChoices.take(new HashMap<>(choices.lines()))).isEqualTo(choices);
    assertThat(CareerChoices.USUAL.lines()).isEmpty();
    Map<String, String> odd = new HashMap<>(Map.of("careers.recent", "  a   a b "));
    assertThat(CareerChoices.take(odd).recent()).containsExactly("a", "b");
    assertThat(odd).isEmpty();
  }
}
