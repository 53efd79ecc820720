package app.milepost.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What lies behind a failure. */
final class Causes {

  /** Beyond these, a chain tells nothing new; it may even lead back into itself. */
  private static final int MOST = 8;

  private Causes() {}

  /** Returns a failure and what caused it, outermost first. */
  static List<Throwable> of(Throwable failure) {
    List<Throwable> chain = new ArrayList<>();
    Optional<Throwable> next = Optional.of(failure);
    while (next.isPresent() && chain.size() < MOST) {
      chain.add(next.get());
      next = next.map(Throwable::getCause);
    }
    return chain;
  }
}
