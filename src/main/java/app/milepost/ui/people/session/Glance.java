package app.milepost.ui.people.session;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the list tells of somebody's sessions.
 *
 * @param last when anything was last said, against whichever role
 * @param standing what the latest session against the role in the header adds up to
 * @param damaged whether that session can't be read
 * @param agreed what was agreed on and is open, by the role of the session it was agreed on in
 */
public record Glance(
    Optional<Instant> last,
    Optional<Standing> standing,
    boolean damaged,
    Map<String, List<FollowUp>> agreed) {

  /** No session. */
  public static final Glance NONE = new Glance(Optional.empty(), Optional.empty(), false, Map.of());

  /** Copies what was agreed. */
  public Glance {
    agreed = Map.copyOf(agreed);
  }

  /** Returns what is known where nothing but the time of a session is. */
  static Glance at(Instant last) {
    return new Glance(Optional.of(last), Optional.empty(), false, Map.of());
  }

  /** Returns both as one, keeping the later time. */
  Glance and(Glance other) {
    boolean later =
        last.isEmpty() || (other.last.isPresent() && other.last.get().isAfter(last.get()));
    return new Glance(
        later ? other.last : last,
        standing.or(() -> other.standing),
        damaged || other.damaged,
        both(agreed, other.agreed));
  }

  private static Map<String, List<FollowUp>> both(
      Map<String, List<FollowUp>> one, Map<String, List<FollowUp>> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    Map<String, List<FollowUp>> both = new HashMap<>(one);
    both.putAll(other);
    return both;
  }

  /** Returns what was agreed on and is open. */
  public Stream<FollowUp> followUps() {
    return agreed.values().stream().flatMap(Collection::stream);
  }

  /** Returns what comes first of it, or is late the longest. */
  public Optional<FollowUp> nextFollowUp() {
    return followUps().min(Comparator.comparing(FollowUp::day).thenComparing(FollowUp::kind));
  }
}
