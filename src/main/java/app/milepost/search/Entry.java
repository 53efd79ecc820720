package app.milepost.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One thing the page tells, ready to be searched. */
record Entry(String anchor, String chapter, Folded heading, List<Folded> texts) {

  private static final int BEFORE = 40;
  private static final int LENGTH = 140;

  static Entry of(String anchor, String chapter, String heading, List<String> texts) {
    return new Entry(
        anchor,
        chapter,
        Folded.of(heading),
        texts.stream().filter(text -> !text.isEmpty()).map(Folded::of).toList());
  }

  boolean has(List<String> words) {
    return words.stream().allMatch(this::has);
  }

  private boolean has(String word) {
    return heading.contains(word) || texts.stream().anyMatch(text -> text.contains(word));
  }

  Hit hit(List<String> words) {
    Excerpt whole = new Excerpt(heading.original(), heading.matches(words));
    return new Hit(anchor, chapter, whole, snippet(words));
  }

  /** The text that says most of what was looked for, the first of several that do. */
  private Excerpt snippet(List<String> words) {
    return texts.stream()
        .max(Comparator.comparingLong(text -> words.stream().filter(text::contains).count()))
        .map(text -> cut(text.original(), text.matches(words)))
        .orElse(new Excerpt("", List.of()));
  }

  /** Cuts at spaces, so that the first match is seen with what leads to it. */
  private static Excerpt cut(String text, List<Match> matches) {
    int first = matches.stream().mapToInt(Match::from).findFirst().orElse(0);
    int lead = text.indexOf(' ', Math.max(0, first - BEFORE)) + 1;
    int from = first <= BEFORE ? 0 : lead > 0 && lead < first ? lead : first;
    int to = Math.min(text.length(), from + LENGTH);
    int space = text.lastIndexOf(' ', to);
    to = to < text.length() && space > first ? space : to;
    String dots = from > 0 ? "… " : "";
    List<Match> kept = new ArrayList<>();
    for (Match match : matches) {
      if (match.from() >= from && match.from() < to) {
        int shift = dots.length() - from;
        kept.add(new Match(match.from() + shift, Math.min(match.to(), to) + shift));
      }
    }
    return new Excerpt(dots + text.substring(from, to) + (to < text.length() ? " …" : ""), kept);
  }

  /** Every text that is searched. */
  Stream<Folded> all() {
    return Stream.concat(Stream.of(heading), texts.stream());
  }
}
