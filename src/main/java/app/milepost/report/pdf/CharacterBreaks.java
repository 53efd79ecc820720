package app.milepost.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a run of letters without a space may be broken, one place after the other. Java's own
 * iterator looks through the whole text whenever it gets one, and a layout gives it what is left of
 * the text at each line.
 */
final class CharacterBreaks implements FSTextBreaker {

  private static final Pattern CHARACTER = Pattern.compile("\\X");

  private final Matcher matcher = CHARACTER.matcher("");

  @Override
  public void setText(String text) {
    matcher.reset(text);
  }

  @Override
  public int next() {
    return matcher.find() ? matcher.end() : BreakIterator.DONE;
  }
}
