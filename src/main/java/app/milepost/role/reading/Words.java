package app.milepost.role.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Parts a sentence into words. */
final class Words {

  /** Spaces, long dashes, and a slash between letters: {@code and/or} is said as two words. */
  private static final Pattern BETWEEN = Pattern.compile("\\s+|—|(?<=\\p{L})/(?=\\p{L})");

  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}$€£]+|[^\\p{L}\\p{N}%]+$");

  /** As {@link #AROUND}, but leaves a stop at the end. */
  private static final Pattern AROUND_STOPPED =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.]+$");

  private Words() {}

  /** Returns the words in order, without the marks around them; abbreviations keep their stop. */
  static List<String> of(String sentence) {
    return BETWEEN
        .splitAsStream(sentence)
        .map(Words::bare)
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  private static String bare(String token) {
    String stopped = AROUND_STOPPED.matcher(token).replaceAll("");
    return Abbreviations.is(stopped) ? stopped : AROUND.matcher(token).replaceAll("");
  }
}
