package app.milepost.ui;

import java.util.Optional;

/** Something in front of the pages that shows what is gone once it is closed. */
@FunctionalInterface
public interface HalfDone {

  /** Returns what is shown and not kept, if anything: what it is, and nothing of what it says. */
  Optional<String> halfDone();
}
