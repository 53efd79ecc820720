package app.milepost.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  /** Returns how near it comes to all terms; empty where it lacks one. */
  Optional<Closeness> closeness(List<Term> terms) {
    Closeness all = Closeness.WORD;
    for (Term term : terms) {
      Optional<Closeness> one = closeness(term);
      if (one.isEmpty()) {
        return one;
      }
      all = all.or(one.get());
    }
    return Optional.of(all);
  }

  private Optional<Closeness> closeness(Term term) {
    if (term.others().stream().anyMatch(other -> all().anyMatch(text -> text.has(other)))) {
      return Optional.of(Closeness.WORD);
    }
    Closeness typed = Closeness.WORD;
    for (String word : term.typed()) {
      Optional<Closeness> best =
          all().flatMap(text -> text.closeness(word).stream()).min(Comparator.naturalOrder());
      if (best.isEmpty()) {
        return best;
      }
      typed = typed.or(best.get());
    }
    return Optional.of(typed);
  }

  Hit hit(List<Term> terms, Closeness closeness) {
    Excerpt whole = new Excerpt(heading.original(), heading.matches(terms));
    return new Hit(anchor, chapter, whole, snippet(terms), closeness);
  }

  /** The text that says most of what was looked for, the first of several that do. */
  private Excerpt snippet(List<Term> terms) {
    return texts.stream()
        .max(Comparator.comparingInt(text -> says(text, terms)))
        .map(text -> cut(text.original(), text.matches(terms)))
        .orElse(new Excerpt("", List.of()));
  }

  /** A word within another says least. */
  private static int says(Folded text, List<Term> terms) {
    int says = 0;
    for (Term term : terms) {
      for (String word : term.typed()) {
        says += text.closeness(word).map(Closeness::weight).orElse(0);
      }
      says += term.others().stream().anyMatch(text::has) ? 1 : 0;
    }
    return says;
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
