package app.milepost.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.testkit.random.RandomTexts;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CharacterBreaksTest {

  @Test
  void theyAreThoseOfJavasOwnIterator() {
    RandomTexts texts = new RandomTexts(new Random(20261129));
    CharacterBreaks breaks = new CharacterBreaks();
    BreakIterator iterator = BreakIterator.getCharacterInstance(Locale.ROOT);
    for (int i = 0; i < 500; i++) {
      String text = texts.text() + "e\u0301\r\n\uD83D\uDC69\u200D\uD83D\uDCBB";
      breaks.setText(text);
      iterator.setText(text);
      List<Integer> found = new ArrayList<>();
      List<Integer> expected = new ArrayList<>();
      for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
        found.add(at);
      }
      for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
        expected.add(at);
      }
      assertThat(found).as(text).isEqualTo(expected);
    }
  }
}
