package app.milepost.role;

import java.util.List;

/**
 * A figure people ask for first, with everything the sources say about it.
 *
 * @param id the pack's name for it
 * @param title the heading people read
 * @param disputed whether the facts contradict each other, rather than measure different things
 * @param decides whether that changes a decision: on pay, time, cost or what is asked for
 * @param between who contradicts whom
 * @param facts at least one; the first is the one shown large
 * @param note a neutral sentence on how the facts relate, may be empty
 */
public record KeyFact(
    String id,
    String title,
    boolean disputed,
    boolean decides,
    Between between,
    List<Fact> facts,
    String note) {

  /** Who contradicts whom. */
  public enum Between {
    /** Sources differ from each other. */
    SOURCES,
    /** One source contradicts itself. */
    ONE_SOURCE;

    /** Returns what facts tell: one source, if all of them name the same. */
    public static Between of(List<Fact> facts) {
      return facts.stream().map(Fact::source).distinct().count() == 1 ? ONE_SOURCE : SOURCES;
    }
  }

  public KeyFact {
    facts = List.copyOf(facts);
  }

  /** Makes one that changes a decision where it is disputed, between those whom the facts name. */
  public KeyFact(String id, String title, boolean disputed, List<Fact> facts, String note) {
    this(id, title, disputed, true, Between.of(facts), facts, note);
  }

  /** Returns whether a text that it bears on is marked; if not, it is told about the figures. */
  public boolean isMarked() {
    return disputed && decides;
  }
}
