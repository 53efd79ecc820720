package app.milepost.role;

import java.util.List;

/**
 * A figure people ask for first, with everything the sources say about it.
 *
 * @param id the pack's name for it
 * @param title the heading people read
 * @param disputed whether the facts contradict each other, rather than measure different things
 * @param facts at least one; the first is the one shown large
 * @param note a neutral sentence on how the facts relate, may be empty
 */
public record KeyFact(String id, String title, boolean disputed, List<Fact> facts, String note) {

  public KeyFact {
    facts = List.copyOf(facts);
  }
}
