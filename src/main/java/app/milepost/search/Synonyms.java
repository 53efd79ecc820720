package app.milepost.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Words and phrases of a pack that mean the same. */
final class Synonyms {

  static final Synonyms NONE = new Synonyms(List.of());

  /**
   * A word, or several.
   *
   * @param shown as the pack has it
   * @param words folded
   */
  record Phrase(String shown, List<String> words) {

    static Phrase of(String shown) {
      return new Phrase(shown, Query.every(shown));
    }

    String folded() {
      return String.join(" ", words);
    }

    /** Returns whether the words of a query, from one on, are these; the last may have an s. */
    boolean beginsAt(List<String> query, int from) {
      int to = from + words.size();
      if (to > query.size()) {
        return false;
      }
      String last = words.getLast();
      String typed = query.get(to - 1);
      return query.subList(from, to - 1).equals(words.subList(0, words.size() - 1))
          && (typed.equals(last) || typed.equals(last + "s"));
    }
  }

  private final List<List<Phrase>> groups;

  Synonyms(List<List<String>> groups) {
    this.groups = groups.stream().map(Synonyms::phrases).toList();
  }

  /** What has no word, such as a mark, means nothing. */
  private static List<Phrase> phrases(List<String> group) {
    return group.stream().map(Phrase::of).filter(phrase -> !phrase.words().isEmpty()).toList();
  }

  /** Makes terms of the words of a query; phrases that mean something else as well come first. */
  List<Term> terms(List<String> words) {
    List<Term> terms = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Term term = termAt(words, at);
      terms.add(term);
      at += term.typed().size();
    }
    return terms.stream().distinct().toList();
  }

  private Term termAt(List<String> words, int at) {
    return phrases()
        .filter(phrase -> phrase.beginsAt(words, at))
        .max(Comparator.comparingInt(phrase -> phrase.words().size()))
        .map(found -> new Term(words.subList(at, at + found.words().size()), others(found)))
        .orElseGet(() -> Term.of(words.get(at)));
  }

  private Stream<Phrase> phrases() {
    return groups.stream().flatMap(List::stream);
  }

  private List<Phrase> others(Phrase found) {
    return groups.stream()
        .filter(group -> group.stream().anyMatch(p -> p.words().equals(found.words())))
        .flatMap(List::stream)
        .filter(other -> !other.words().equals(found.words()))
        .distinct()
        .toList();
  }
}
