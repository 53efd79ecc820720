package app.milepost.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import app.milepost.role.Evidence;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What counts of other careers takes the place only of what nobody said about this one. */
class CarriedOverTest {

  private static final Answer.Elsewhere CLERK =
      new Answer.Elsewhere("clerk", "Clerk", LocalDate.of(2026, 11, 3));
  private static final Answer.Rated LOW =
      new Answer.Rated(1, Evidence.CLAIM, "", Optional.of(CLERK));
  private static final Answer.Rated HIGH =
      new Answer.Rated(4, Evidence.DOCUMENT, "", Optional.of(CLERK));

  private static Map<String, Answer> into(CarriedOver carried, Answer before) {
    return carried.into(Map.of("tact", before));
  }

  @Test
  void whatWasSaidAboutTheCareerItselfStays() {
    CarriedOver carried = new CarriedOver(Map.of("tact", HIGH));
    Answer own = new Answer.Rated(0, Evidence.CLAIM, "");
    Answer out = new Answer.NotApplicable("no", "");
    Answer open = new Answer.NotAnswered("later", true);
    assertThat(into(carried, own)).containsExactly(entry("tact", own));
    assertThat(into(carried, out)).containsExactly(entry("tact", out));
    assertThat(into(carried, open)).containsExactly(entry("tact", open));
  }

  @Test
  void whatIsOpenOrWasCarriedOverBeforeGivesWayButForItsNote() {
    CarriedOver carried = new CarriedOver(Map.of("tact", HIGH));
    assertThat(carried.into(Map.of())).containsExactly(entry("tact", HIGH));
    assertThat(into(carried, new Answer.NotAnswered("later")))
        .containsExactly(entry("tact", HIGH.withNote("later")));
    assertThat(into(carried, LOW.withNote("hm")))
        .containsExactly(entry("tact", HIGH.withNote("hm")));
  }

  @Test
  void whatCountsNoLongerStaysAndTheOrderIsKept() {
    Map<String, Answer> before = new LinkedHashMap<>();
    before.put("tact", LOW);
    before.put("coding", Answer.NotAnswered.BLANK);
    assertThat(CarriedOver.NONE.into(before)).containsExactlyEntriesOf(before);
    assertThat(new CarriedOver(Map.of("privacy", HIGH, "coding", HIGH)).into(before).keySet())
        .startsWith("tact", "coding")
        .contains("privacy");
  }
}
