package app.milepost.store.sqlite;

import app.milepost.assessment.Ticks;
import app.milepost.people.PersonFile;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.store.PeopleStore;
import app.milepost.store.PeopleStore.Merge;
import app.milepost.store.StoreException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one person's sessions of two people's. Call in a transaction. */
final class Merging {

  private final Rows rows;
  private final PersonRows people;
  private final SessionRows sessions;
  private final PackRows packs;

  Merging(Rows rows, PersonRows people, SessionRows sessions) {
    this.rows = rows;
    this.people = people;
    this.sessions = sessions;
    packs = new PackRows(rows);
  }

  /** Gives all sessions to the one who stays and takes the other one away. */
  void join(Merge merge, PeopleStore.Packs files) throws SQLException, StoreException {
    for (Session twin : twins(merge)) {
      if (twin.head().savedAt().isEmpty()) {
        sessions.delete(twin.head().id());
      } else {
        close(twin.head(), files.of(twin.head().role()));
      }
    }
    long kept = merge.kept().person().id();
    for (Session session : merge.gone().sessions()) {
      sessions.move(session, kept);
    }
    people.update(kept, ticks(merge));
    long gone = merge.gone().person().id();
    people.delete(gone);
    rows.update(
        "INSERT INTO merged (gone, gone_since, kept) VALUES (?, ?, ?)",
        gone,
        merge.gone().person().since().toEpochMilli(),
        kept);
  }

  private void close(SessionHead twin, Optional<byte[]> pack) throws SQLException {
    Optional<String> key =
        pack.isPresent() ? Optional.of(packs.keep(pack.get())) : Optional.empty();
    rows.update(
        "UPDATE assessment SET closed_at = saved_at, pack = ? WHERE id = ?", key, twin.id());
  }

  /** Returns, of two sessions in progress against one role, the one changed first. */
  private static List<Session> twins(Merge merge) {
    return merge.kept().sessions().stream()
        .filter(Merging::inProgress)
        .flatMap(mine ->
            merge.gone().sessions().stream()
                .filter(Merging::inProgress)
                .filter(theirs -> theirs.head().role().equals(mine.head().role()))
                .map(theirs -> changedAt(mine).isBefore(changedAt(theirs)) ? mine : theirs))
        .toList();
  }

  private static boolean inProgress(Session session) {
    return !session.head().closed();
  }

  private static Instant changedAt(Session session) {
    return session.head().savedAt().orElse(Instant.MIN);
  }

  /** Checks that putting things back as they were loses nothing that was done since. */
  void requireUntouched(Merge merge, PersonFile now) throws StoreException {
    Map<Long, Session> before =
        Stream.concat(merge.kept().sessions().stream(), merge.gone().sessions().stream())
            .collect(Collectors.toMap(s -> s.head().id(), Function.identity()));
    Set<Long> closed = twins(merge).stream().map(t -> t.head().id()).collect(Collectors.toSet());
    boolean untouched =
        now.sessions().stream()
            .filter(s -> s.head().savedAt().isPresent())
            .allMatch(s ->
                Optional.ofNullable(before.get(s.head().id()))
                    .filter(b -> untouched(b, s, closed.contains(b.head().id())))
                    .isPresent());
    if (!untouched) {
      throw new StoreException(
          "Something was done in this person's sessions since the two were merged, and undoing the"
              + " merge would lose it. They stay one person.");
    }
    if (!now.ticks().equals(Optional.of(ticks(merge)))) {
      throw new StoreException(
          "Boxes were ticked for this person since the two were merged, and undoing the merge would"
              + " lose that. They stay one person.");
    }
  }

  /** What either has ticked is ticked for the one who stays. */
  private static Ticks ticks(Merge merge) {
    return merge.kept().ticks().orElse(Ticks.NONE).and(merge.gone().ticks().orElse(Ticks.NONE));
  }

  /**
   * Returns whether nothing was done in a session since a merge.
   *
   * @param closed whether that merge closed it, and may have kept its pack
   */
  private static boolean untouched(Session before, Session now, boolean closed) {
    SessionHead head = now.head();
    return before.answers().equals(now.answers())
        && before.counsel().equals(now.counsel())
        && before.plan().equals(now.plan())
        && before.head().rung().equals(head.rung())
        && before.head().savedAt().equals(head.savedAt())
        && (before.head().pack().equals(head.pack())
            || (closed && head.closedAt().equals(head.savedAt())));
  }

  /** Forgets that somebody was merged into somebody else. */
  void forget(long gone) throws SQLException {
    rows.update("DELETE FROM merged WHERE gone = ?", gone);
  }
}
