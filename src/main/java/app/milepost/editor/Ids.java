package app.milepost.editor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes the names by which packs, and what is in them, are known for good. */
public final class Ids {

  private static final int LONGEST = 56;

  private Ids() {}

  /**
   * Returns a name that nothing else has.
   *
   * @param title what it is made of
   * @param otherwise a letter and more, for a title without letters of the Latin alphabet
   * @param taken names that others have
   */
  public static String free(String title, String otherwise, Set<String> taken) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[-0-9]+", "");
    String shortened = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-+$", "");
    String id = shortened.isEmpty() ? otherwise : shortened;
    return taken.contains(id)
        ? IntStream.iterate(2, i -> i + 1)
            .mapToObj(i -> id + "-" + i)
            .filter(numbered -> !taken.contains(numbered))
            .findFirst()
            .orElseThrow()
        : id;
  }
}
