package app.milepost.ui;

import java.util.Optional;

/** A page on which something can be typed that is kept only once a button is pressed. */
@FunctionalInterface
public interface HalfDone {

  /**
   * Returns what is typed and not kept, if anything: what it is, such as {@code a person's
   * details}, and nothing of what it says.
   */
  Optional<String> halfDone();
}
