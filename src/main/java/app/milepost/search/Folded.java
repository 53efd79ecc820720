package app.milepost.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A text as it is compared: without case, accents, commas within numbers and what is not seen, with
 * plain letters, quotes, dashes and spaces. Knows where each of its letters stands in the original.
 */
final class Folded {

  /** Where Latin letters with accents end, in which most names are written. */
  private static final int LATIN_END = 0x250;

  /** Each of them folded; a hundred thousand names are too many to take every letter apart. */
  private static final List<String> LATIN =
      IntStream.range(128, LATIN_END).mapToObj(Folded::fold).toList();

  private final String original;
  private final String folded;

  /** For each letter of the folded text, where its original starts; then where all ends. */
  private final int[] starts;

  private Folded(String original, String folded, int[] starts) {
    this.original = original;
    this.folded = folded;
    this.starts = starts;
  }

  static Folded of(String original) {
    StringBuilder folded = new StringBuilder(original.length());
    int[] starts = new int[original.length() + 1];
    for (int at = 0; at < original.length(); at += Character.charCount(original.codePointAt(at))) {
      int before = folded.length();
      if (!isWithinNumber(original, at)) {
        fold(original.codePointAt(at), folded);
      }
      if (folded.length() >= starts.length) {
        starts = Arrays.copyOf(starts, 2 * folded.length());
      }
      Arrays.fill(starts, before, folded.length(), at);
    }
    starts[folded.length()] = original.length();
    return new Folded(original, folded.toString(), starts);
  }

  /** Appends a text as it is compared, where nobody asks for the places of its letters. */
  static void append(String original, StringBuilder folded) {
    for (int at = 0; at < original.length(); at += Character.charCount(original.codePointAt(at))) {
      if (!isWithinNumber(original, at)) {
        fold(original.codePointAt(at), folded);
      }
    }
  }

  private static boolean isWithinNumber(String text, int at) {
    return text.charAt(at) == ','
        && at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static void fold(int letter, StringBuilder folded) {
    if (letter < 128) {
      folded.append((char) Character.toLowerCase(letter));
    } else if (letter < LATIN_END) {
      folded.append(LATIN.get(letter - 128));
    } else {
      folded.append(fold(letter));
    }
  }

  private static String fold(int letter) {
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !isMark(c) && !isUnseen(c))
        .map(Folded::plain)
        .forEach(c -> kept.append(PlainLetters.of(c)));
    // By way of upper case, as that alone makes two letters of a sharp s.
    return kept.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** What only tells how to break or to join a word. */
  private static boolean isUnseen(int letter) {
    return switch (letter) {
      case '\u00ad', '\u200c', '\u200d' -> true;
      default -> false;
    };
  }

  private static int plain(int letter) {
    return switch (letter) {
      case '‘', '’', '‚', '‛', '′' -> '\'';
      case '“', '”', '„', '‟', '″', '«', '»' -> '"';
      case '−' -> '-';
      default ->
          Character.getType(letter) == Character.DASH_PUNCTUATION
              ? '-'
              : Character.isSpaceChar(letter) ? ' ' : letter;
    };
  }

  String original() {
    return original;
  }

  String text() {
    return folded;
  }

  boolean contains(String word) {
    return folded.contains(word);
  }

  /** Returns how near it comes to a word at best; empty where the word is nowhere in it. */
  Optional<Closeness> closeness(String word) {
    Optional<Closeness> best = Optional.empty();
    for (Places place = new Places(folded, word); place.isThere(); place.next()) {
      Closeness found = place.closeness();
      if (found == Closeness.WORD) {
        return Optional.of(found);
      }
      best = best.filter(b -> b.compareTo(found) < 0).or(() -> Optional.of(found));
    }
    return best;
  }

  /** Returns whether it has a phrase as whole words. */
  boolean has(Synonyms.Phrase phrase) {
    return closeness(phrase.folded()).equals(Optional.of(Closeness.WORD));
  }

  /** Returns every place of every term in the original, from left to right, none overlapping. */
  List<Match> matches(List<Term> terms) {
    boolean[] marked = new boolean[original.length()];
    for (Term term : terms) {
      term.typed().forEach(word -> mark(word, false, marked));
      term.others().forEach(other -> mark(other.folded(), true, marked));
    }
    return matches(marked);
  }

  private void mark(String word, boolean whole, boolean[] marked) {
    for (Places place = new Places(folded, word); place.isThere(); place.next()) {
      if (!whole || place.closeness() == Closeness.WORD) {
        Arrays.fill(marked, starts[place.from()], end(place.to()), true);
      }
    }
  }

  private static List<Match> matches(boolean[] marked) {
    List<Match> matches = new ArrayList<>();
    int from = 0;
    while (from < marked.length) {
      int to = from;
      while (to < marked.length && marked[to]) {
        to++;
      }
      if (to > from) {
        matches.add(new Match(from, to));
      }
      from = to + 1;
    }
    return matches;
  }

  /** Where the original of the letter before an index ends; one original may be many letters. */
  private int end(int index) {
    int next = index;
    while (next < folded.length() && starts[next] == starts[index - 1]) {
      next++;
    }
    return starts[next];
  }
}
