package app.milepost.role.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Counts the syllables of a word as {@link ReadingLevel} has it. */
final class Syllables {

  private static final Pattern HYPHENS = Pattern.compile("[-‐‑–]+");

  /** Capitals of which each is said on its own or which make a short name: EHR, EHRs, HIPAA. */
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,6}s?");

  private static final Pattern APOSTROPHE = Pattern.compile("['’]");
  private static final Pattern HISSING = Pattern.compile(".*(s|x|z|ch|sh|[csgz]e)");
  private static final Pattern CONSONANT_LAST = Pattern.compile(".*[^aeiouy]");

  private Syllables() {}

  /**
   * Counts.
   *
   * @param word letters, digits and the marks inside a word, in any case
   * @return at least 1
   */
  static int of(String word) {
    int sum = 0;
    boolean spelled = false;
    for (String part : HYPHENS.splitAsStream(word).toList()) {
      if (part.isEmpty()) {
        continue;
      }
      if (!isSpelled(part)) {
        sum += said(part);
      } else if (!spelled) {
        // However many parts, they make one abbreviation: ICD-10-CM.
        sum++;
      }
      spelled = isSpelled(part);
    }
    return Math.max(1, sum);
  }

  private static boolean isSpelled(String part) {
    String owner = pieces(part).getFirst();
    return owner.codePoints().anyMatch(Character::isDigit)
        || Abbreviations.is(part)
        || CAPITALS.matcher(owner).matches();
  }

  private static int said(String part) {
    List<String> pieces = pieces(part);
    int sum = Vowels.count(pieces.getFirst());
    for (int i = 1; i < pieces.size(); i++) {
      String before = pieces.get(i - 1);
      sum +=
          switch (pieces.get(i)) {
            case "s" -> HISSING.matcher(before).matches() ? 1 : 0;
            case "t" -> afterNot(before);
            case "ll", "ve" -> CONSONANT_LAST.matcher(before).matches() ? 1 : 0;
            case "re", "d", "m" -> 0;
            default -> Vowels.count(pieces.get(i));
          };
    }
    return sum;
  }

  private static List<String> pieces(String part) {
    return APOSTROPHE.splitAsStream(part).toList();
  }

  /** The n of a shortened "not" is a syllable of its own after most consonants: didn't. */
  private static int afterNot(String before) {
    String verb = before.substring(0, before.length() - 1);
    boolean own = CONSONANT_LAST.matcher(verb).matches() || verb.endsWith("ve");
    int counted = Vowels.count(before);
    return Vowels.count(verb) + (own ? 1 : 0) - counted;
  }
}
