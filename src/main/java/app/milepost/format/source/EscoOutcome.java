package app.milepost.format.source;

import app.milepost.occupation.esco.EscoPack;
import app.milepost.words.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What came of an import of ESCO.
 *
 * @param source what was read, such as {@code ESCO 1.2.0}
 * @param careers how many there are now from this source
 * @param language of titles and texts, as a BCP 47 tag
 * @param otherLanguages in which careers are found too
 * @param shortened how many careers ask for more than a pack takes
 * @param leftOut titles of those that name nothing anybody needs
 * @param unknown how many links lead to something that is in no table
 */
public record EscoOutcome(
    String source,
    int careers,
    String language,
    List<String> otherLanguages,
    int shortened,
    List<String> leftOut,
    int unknown)
    implements ImportOutcome {

  public EscoOutcome {
    otherLanguages = List.copyOf(otherLanguages);
    leftOut = List.copyOf(leftOut);
  }

  @Override
  public List<String> sentences() {
    return Stream.of(
            "There are %s careers now from %s, in %s%s."
                .formatted(Numbers.digits(careers), source, name(language), others()),
            "ESCO gives no levels: level 3 stands in for all of them, and each career says so.",
            tooMany(),
            LeftOut.sentence(leftOut, "nothing of skills"),
            links())
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  private String others() {
    return otherLanguages.isEmpty()
        ? ""
        : ", and found by their names in "
            + Numbers.list(otherLanguages.stream().map(EscoOutcome::name).toList())
            + " too";
  }

  private String tooMany() {
    return switch (shortened) {
      case 0 -> "";
      case 1 ->
          "One of them asks for more than %d things: the first %d are in it, the essential ones"
                  .formatted(EscoPack.MOST, EscoPack.MOST)
              + " before the others, and it says how many are left out.";
      default ->
          "%s of them ask for more than %d things: the first %d are in each, the essential ones"
                  .formatted(Numbers.digits(shortened), EscoPack.MOST, EscoPack.MOST)
              + " before the others, and it says how many are left out.";
    };
  }

  private String links() {
    return switch (unknown) {
      case 0 -> "";
      case 1 -> "One link leads to something that is not in the files, and was passed over.";
      default ->
          "%s links lead to something that is not in the files, and were passed over."
              .formatted(Numbers.digits(unknown));
    };
  }

  private static String name(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
  }
}
