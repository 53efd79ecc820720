package app.milepost.words;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * What a pack says about doing an activity, in its two parts. Whoever adds an activity of their own
 * may have written one sentence only, or none.
 *
 * @param begin what to do first; may be empty
 * @param done how one knows that it is done; may be empty
 */
public record HowParts(String begin, String done) {

  /** Parts a text after its first sentence. */
  public static HowParts of(String how) {
    String text = how.strip();
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.US);
    sentences.setText(text);
    int end = sentences.next();
    return end == BreakIterator.DONE
        ? new HowParts("", "")
        : new HowParts(text.substring(0, end).strip(), text.substring(end).strip());
  }
}
