package app.milepost.scoring;

import java.util.Locale;

/** Where a must-have stands. Gates act on the band, never on the number. */
public enum Gate {
  /** Not answered. */
  UNKNOWN,
  /** Rated below the required level. */
  UNMET,
  /** Rated high enough, but the evidence cannot show it. */
  CLAIMED,
  /** Rated high enough, with evidence that can show it. */
  MET;

  /** Returns whether this state holds the band back. */
  public boolean blocks() {
    return this == UNKNOWN || this == UNMET;
  }

  /** Returns the name used in files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
