package app.milepost.role;

import java.util.List;

/**
 * A figure people ask for first, with everything the sources say about it.
 *
 * @param id the pack's name for it
 * @param title the heading people read
 * @param facts at least one; the first is the one shown large
 * @param note a neutral sentence on why sources differ, empty where they do not
 */
public record KeyFact(String id, String title, List<Fact> facts, String note) {

  public KeyFact {
    facts = List.copyOf(facts);
  }

  /** Returns whether the pack holds more than one value for this figure. */
  public boolean disputed() {
    return facts.stream().map(Fact::value).distinct().count() > 1;
  }
}
