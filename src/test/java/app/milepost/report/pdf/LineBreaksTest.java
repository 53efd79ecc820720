package app.milepost.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

  private final LineBreaks breaks = new LineBreaks();

  /** As a layout asks: for a text, and then for what is left of it, line by line. */
  @Test
  void theyAreThoseOfTheLibraryHoweverOftenTheRestIsAskedFor() {
    Random random = new Random(20261129);
    for (int i = 0; i < 60; i++) {
      String text = text(random);
      for (int from = 0; from < text.length(); from += 1 + random.nextInt(60)) {
        String rest = text.substring(from);
        assertThat(all(breaks, rest)).as(rest).isEqualTo(all(library(), rest));
      }
    }
  }

  @Test
  void whatIsAskedForInPartIsGoneOnWith() {
    String text = "word ".repeat(100);
    breaks.setText(text);
    assertThat(breaks.next()).isEqualTo(5);
    assertThat(all(breaks, text.substring(5))).isEqualTo(all(library(), text.substring(5)));
    assertThat(all(breaks, "")).isEmpty();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int runs = random.nextInt(1, 6);
    for (int run = 0; run < runs; run++) {
      text.append("abcdefghij".repeat(random.nextInt(60))).append("one two, three – four. ");
    }
    return text.toString();
  }

  private static FSTextBreaker library() {
    return new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
  }

  private static List<Integer> all(FSTextBreaker breaker, String text) {
    breaker.setText(text);
    List<Integer> ends = new ArrayList<>();
    for (int at = breaker.next(); at != BreakIterator.DONE; at = breaker.next()) {
      ends.add(at);
    }
    return ends;
  }
}
