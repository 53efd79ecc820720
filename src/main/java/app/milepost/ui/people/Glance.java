package app.milepost.ui.people;

import java.time.Instant;
import java.util.Optional;

/**
 * What the list tells of somebody's sessions.
 *
 * @param last when anything was last said, against whichever role
 * @param standing what the latest session against the role in the header adds up to
 * @param damaged whether that session can't be read
 */
record Glance(Optional<Instant> last, Optional<Standing> standing, boolean damaged) {

  /** No session. */
  static final Glance NONE = new Glance(Optional.empty(), Optional.empty(), false);

  /** Returns what is known where nothing but the time of a session is. */
  static Glance at(Instant last) {
    return new Glance(Optional.of(last), Optional.empty(), false);
  }

  /** Returns both as one, keeping the later time. */
  Glance and(Glance other) {
    boolean later =
        last.isEmpty() || (other.last.isPresent() && other.last.get().isAfter(last.get()));
    return new Glance(
        later ? other.last : last, standing.or(() -> other.standing), damaged || other.damaged);
  }
}
