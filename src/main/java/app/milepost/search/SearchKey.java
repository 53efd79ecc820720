package app.milepost.search;

import java.util.List;

/**
 * Short texts about one thing, made ready once to be looked through many times. Case, accents and
 * the kind of quotes and dashes do not count, in any script.
 *
 * @param folded the texts as they are compared
 */
public record SearchKey(String folded) {

  /** Between texts, so that nothing is found across two of them. */
  private static final char BETWEEN = '\n';

  /** Makes one of the texts to be looked through. */
  public static SearchKey of(List<String> texts) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      Folded.append(texts.get(i), i == 0 ? folded : folded.append(BETWEEN));
    }
    return new SearchKey(folded.toString());
  }
}
