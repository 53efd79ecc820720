package app.milepost.role.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a full stop that belongs to an abbreviation from one that ends a sentence. */
final class Abbreviations {

  /** Letters with a stop after each: {@code e.g.}, {@code U.S.}, {@code p.m.}, {@code Ph.D.}. */
  private static final Pattern INITIALS = Pattern.compile("(\\p{L}{1,2}\\.){2,}");

  /** Always followed by what they announce, so they never end a sentence. */
  private static final Set<String> ANNOUNCING =
      Set.of(
          "e.g.", "i.e.", "cf.", "vs.", "dr.", "mr.", "mrs.", "ms.", "prof.", "st.", "no.",
          "approx.", "fig.", "gen.", "rev.");

  /** May close a sentence or not. */
  private static final Set<String> OTHER =
      Set.of("etc.", "inc.", "ltd.", "co.", "corp.", "dept.", "jr.", "sr.", "ext.");

  private Abbreviations() {}

  /** Whether a token, stop included, is an abbreviation. */
  static boolean is(String token) {
    String lower = token.toLowerCase(Locale.ROOT);
    return INITIALS.matcher(token).matches()
        || OTHER.contains(lower)
        || (ANNOUNCING.contains(lower) && !lower.equals("no."));
  }

  /** Whether the stop at a token's end, with this word next, leaves the sentence open. */
  static boolean continues(String token, String next) {
    String lower = token.toLowerCase(Locale.ROOT);
    if (lower.equals("no.")) {
      return startsWithDigit(next);
    }
    if (ANNOUNCING.contains(lower)) {
      return true;
    }
    return is(token) && !opensSentence(next);
  }

  private static boolean startsWithDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** Names are capitalized too ({@code U.S. Bureau}), so only common first words are taken. */
  private static boolean opensSentence(String next) {
    return OPENERS.contains(next);
  }

  private static final Set<String> OPENERS =
      Set.of(
          "A", "After", "All", "An", "And", "As", "Ask", "At", "Before", "Both", "But", "By",
          "Check", "Each", "For", "From", "He", "Here", "How", "I", "If", "In", "It", "Its", "Many",
          "Most", "Neither", "No", "None", "Not", "On", "One", "Or", "Others", "Our", "She", "So",
          "Some", "Such", "That", "The", "Their", "Then", "There", "These", "They", "This", "Those",
          "To", "We", "What", "When", "Where", "Who", "Why", "With", "You", "Your");
}
