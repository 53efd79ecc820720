package app.milepost.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.store.StoreException;
import app.milepost.store.json.CounselJson;
import app.milepost.store.json.DetailsJson;
import app.milepost.testkit.random.RandomTexts;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people write is read back letter by letter, and whatever was damaged is told. */
class RowTextsTest {

  private static final int ROUNDS = 2_000;

  private final RandomTexts texts = new RandomTexts(new Random(20261122));

  @Test
  void detailsAreReadBackAsTheyWereWritten() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      Details details = texts.details();
      assertThat(DetailsJson.read(DetailsJson.write(details))).isEqualTo(details);
    }
  }

  @Test
  void whatACounsellorAddsIsReadBackAsItWasWritten() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      Counsel counsel = texts.counsel();
      Counsel read = CounselJson.read(CounselJson.write(counsel));
      assertThat(read).isEqualTo(counsel);
      assertThat(read.answers().keySet()).containsExactlyElementsOf(counsel.answers().keySet());
    }
  }

  @Test
  void halfALetterIsReadBackTooEvenThoughItIsNoText() throws Exception {
    String half = "a\ud83d b\ude00 \ud83d\ude00";
    assertThat(DetailsJson.read(DetailsJson.write(Details.NONE.named(half))).name())
        .isEqualTo(half);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{",
        "{}{}",
        "{\"name\":1}",
        "{\"name\":\"a\",\"later\":true}",
        "{\"name\":\"a\",\"tags\":\"b\"}",
        "{\"name\":\"a\",\"tags\":[1]}",
        "{\"name\":\"a\",\"tags\":[\"b\"}",
        "{\"name\":\"a\",\"consent\":\"someday\"}",
        "{\"name\":\"a\",\"consent\":\"2026-02-30\"}"
      })
  void detailsOfAnyOtherFormAreDamage(String damaged) {
    assertThatThrownBy(() -> DetailsJson.read(damaged.getBytes(UTF_8)))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "The details of this person are damaged and can't be read. They were left as they are."
                + " Restore a backup of your data.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"answers\":[]}",
        "{\"answers\":{\"a\":{\"rating\":9,\"evidence\":\"claim\"}}}",
        "{\"private\":null}",
        "{\"shared\":{}}",
        "{\"steps\":{}}",
        "{\"steps\":[\"a\"]}",
        "{\"steps\":[{\"text\":\"a\",\"due\":7}]}",
        "{\"steps\":[{\"text\":\"a\",\"done\":\"yes\"}]}",
        "{\"steps\":[{\"text\":\"a\",\"who\":\"b\"}]}",
        "{\"public\":\"a\"}"
      })
  void notesOfAnyOtherFormAreDamage(String damaged) {
    assertThatThrownBy(() -> CounselJson.read(damaged.getBytes(UTF_8)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("notes of this session are damaged");
  }
}
