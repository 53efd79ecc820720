package app.milepost.people;

import java.time.Instant;
import java.util.Optional;

/**
 * When and about what a session was, without what was said in it.
 *
 * @param id given by the store, never used again for another session
 * @param personId whose it is
 * @param role the id of the role pack
 * @param rung the id of the rung aimed at
 * @param startedAt when it began
 * @param savedAt when something in it was last changed, if ever
 * @param closedAt when it was closed and frozen; empty while it is in progress
 * @param pack what the role pack it was scored with is kept under, for {@code pack}; present only
 *     in a closed session, and not in one that was set aside unfinished
 */
public record SessionHead(
    long id,
    long personId,
    String role,
    String rung,
    Instant startedAt,
    Optional<Instant> savedAt,
    Optional<Instant> closedAt,
    Optional<String> pack) {

  /** Returns whether it is frozen. */
  public boolean closed() {
    return closedAt.isPresent();
  }

  /** Returns the moment it stands for: its end, else its last change, else its beginning. */
  public Instant at() {
    return closedAt.or(() -> savedAt).orElse(startedAt);
  }
}
