package app.milepost.search;

import java.util.List;

/** Marks what is looked for in any text. */
public final class Marks {

  /** Marks nothing. */
  public static final Marks NONE = new Marks(List.of());

  private final List<Term> terms;

  Marks(List<Term> terms) {
    this.terms = terms;
  }

  /** Returns whether nothing is looked for. */
  public boolean isEmpty() {
    return terms.isEmpty();
  }

  /** Returns every place in a text, from left to right, none overlapping. */
  public List<Match> in(String text) {
    return isEmpty() ? List.of() : Folded.of(text).matches(terms);
  }
}
