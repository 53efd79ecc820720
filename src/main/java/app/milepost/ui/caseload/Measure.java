package app.milepost.ui.caseload;

import app.milepost.people.Session;
import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import app.milepost.scoring.caseload.StandingsBuilder;
import app.milepost.store.SessionStore;
import app.milepost.ui.folder.KeptPacks;
import app.milepost.ui.folder.PackReading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Scores everybody with the pack in use, as figures of many can only be added up when all are
 * measured alike, and tells whose session was closed with another version of it.
 */
final class Measure {

  private final RolePack role;
  private final Scorer scorer;
  private final KeptPacks packs;
  private final Map<String, Boolean> others = new ConcurrentHashMap<>();

  Measure(RolePack role, PackReading packs) {
    this.role = role;
    this.packs = new KeptPacks(packs);
    scorer = new Scorer(role);
  }

  RolePack role() {
    return role;
  }

  /** Fetches the packs that sessions were closed with; call it where the store may be used. */
  void fetch(SessionStore store, List<Session> sessions) {
    packs.fetch(store, sessions);
  }

  /** Scores a session whose pack has been fetched. */
  void put(StandingsBuilder into, Session session) {
    Readiness result = scorer.score(role.rungOrDefault(session.head().rung()), session.answers());
    into.put(
        session.head().personId(), result, session.head().pack().map(this::other).orElse(false));
  }

  private boolean other(String key) {
    return others.computeIfAbsent(key, k -> !packs.read(k).equals(Optional.of(role)));
  }
}
