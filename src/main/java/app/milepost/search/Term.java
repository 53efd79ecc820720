package app.milepost.search;

import java.util.List;

/**
 * One thing somebody looks for.
 *
 * @param typed its words as typed, folded, found anywhere; a text has it if it has them all
 * @param others what means the same, found as whole words only
 */
record Term(List<String> typed, List<Synonyms.Phrase> others) {

  Term {
    typed = List.copyOf(typed);
    others = List.copyOf(others);
  }

  static Term of(String word) {
    return new Term(List.of(word), List.of());
  }
}
