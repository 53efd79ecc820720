package app.milepost.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a text may be broken into lines, one place after the other. A layout asks again at each
 * line for what is left of the same text; the places in it have been found by then, and looking
 * through thousands of letters without a space once more at each line would take most of the time.
 */
final class LineBreaks implements FSTextBreaker {

  /** In less than so many letters there is little to look for. */
  private static final int LONG = 200;

  private final FSTextBreaker breaker =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));

  private final List<Integer> found = new ArrayList<>();
  private String whole = "";

  /** Where what is left begins in the whole text. */
  private int start;

  private int index;
  private boolean done;

  @Override
  public void setText(String text) {
    if (text.length() < LONG || !whole.endsWith(text)) {
      whole = text;
      found.clear();
      done = false;
      breaker.setText(text);
    }
    start = whole.length() - text.length();
    index = 0;
    while (index < found.size() && found.get(index) <= start) {
      index++;
    }
  }

  @Override
  public int next() {
    while (index == found.size() && !done) {
      int next = breaker.next();
      done = next == BreakIterator.DONE;
      if (!done) {
        found.add(next);
        index += next <= start ? 1 : 0;
      }
    }
    return index < found.size() ? found.get(index++) - start : BreakIterator.DONE;
  }
}
