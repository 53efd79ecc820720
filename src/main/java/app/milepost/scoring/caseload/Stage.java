package app.milepost.scoring.caseload;

import app.milepost.scoring.Band;
import java.util.Optional;

/** How far somebody has come, from farthest to nearest. */
public enum Stage {
  /** No session against this role, or nothing answered in it. */
  NOT_STARTED(0, Optional.empty()),
  /** All that the step asks for is marked as not part of the job. */
  NOTHING_TO_SCORE(5, Optional.empty()),
  EXPLORING(1, Optional.of(Band.EXPLORING)),
  BUILDING(2, Optional.of(Band.BUILDING)),
  NEARLY_READY(3, Optional.of(Band.NEARLY_READY)),
  READY(4, Optional.of(Band.READY));

  private static final Stage[] BY_CODE = new Stage[values().length];

  static {
    for (Stage stage : values()) {
      BY_CODE[stage.code] = stage;
    }
  }

  /** What standings keep it as, counted from 0. */
  final byte code;

  private final Optional<Band> band;

  Stage(int code, Optional<Band> band) {
    this.code = (byte) code;
    this.band = band;
  }

  /** Returns the readiness band; empty for who has not started. */
  public Optional<Band> band() {
    return band;
  }

  static Stage of(Band band) {
    return switch (band) {
      case EXPLORING -> EXPLORING;
      case BUILDING -> BUILDING;
      case NEARLY_READY -> NEARLY_READY;
      case READY -> READY;
    };
  }

  /** Returns the stage that standings keep as a code. */
  static Stage ofCode(byte code) {
    return BY_CODE[code];
  }
}
