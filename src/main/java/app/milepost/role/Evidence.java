package app.milepost.role;

import java.util.Locale;
import java.util.Optional;

/** What stands behind a rating, from weakest to strongest. */
public enum Evidence {
  /** Only the person's word. */
  CLAIM(2, 0.9),
  /** A piece of work that can be told about in detail. */
  EXAMPLE(3, 0.7),
  /** A paper that can be handed over. */
  DOCUMENT(4, 0.5),
  /** Somebody else saw it done. */
  OBSERVED(4, 0.3);

  private final String id = name().toLowerCase(Locale.ROOT);
  private final int cap;
  private final double spread;

  Evidence(int cap, double spread) {
    this.cap = cap;
    this.spread = spread;
  }

  /** Returns the highest level, 0 to 4, that this evidence can show. */
  public int cap() {
    return cap;
  }

  /**
   * Returns σ, in levels: how far the same person's rating is assumed to scatter when asked again.
   * An assumption about consistency, not about accuracy.
   */
  public double spread() {
    return spread;
  }

  /** Returns the name used in files, in lower case. */
  public String id() {
    return id;
  }

  /** Returns the evidence with that file name, if there is one. */
  public static Optional<Evidence> ofId(String id) {
    for (Evidence evidence : values()) {
      if (evidence.id.equals(id)) {
        return Optional.of(evidence);
      }
    }
    return Optional.empty();
  }
}
