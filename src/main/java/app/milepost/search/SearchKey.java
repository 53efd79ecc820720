package app.milepost.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Short texts about one thing, made ready once to be looked through many times. Case, accents and
 * the kind of quotes and dashes do not count, in any script.
 *
 * @param folded the texts as they are compared
 */
public record SearchKey(String folded) {

  /** Between texts, so that nothing is found across two of them. */
  private static final String BETWEEN = "\n";

  /** Makes one of the texts to be looked through. */
  public static SearchKey of(List<String> texts) {
    return new SearchKey(
        texts.stream().map(t -> Folded.of(t).text()).collect(Collectors.joining(BETWEEN)));
  }
}
