package app.milepost.ui.people.session;

import app.milepost.people.Session;
import app.milepost.role.RolePack;
import app.milepost.scoring.Scorer;
import app.milepost.store.SessionStore;
import app.milepost.ui.folder.KeptPacks;
import app.milepost.ui.folder.PackReading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Scores sessions: a closed one with the very pack it was closed with, so that it adds up to the
 * same everywhere, any other with the one in use.
 */
final class SessionScores {

  private final Measuring inUse;
  private final KeptPacks packs;
  private final Map<String, Optional<Measuring>> kept = new ConcurrentHashMap<>();

  /** A pack and its scorer. */
  private record Measuring(RolePack pack, Scorer scorer) {

    static Measuring of(RolePack pack) {
      return new Measuring(pack, new Scorer(pack));
    }

    Standing score(Session session) {
      String rung = pack.rungOrDefault(session.head().rung());
      return Standing.of(scorer.score(rung, session.answers()));
    }
  }

  SessionScores(RolePack inUse, PackReading packs) {
    this.inUse = Measuring.of(inUse);
    this.packs = new KeptPacks(packs);
  }

  /** Fetches the packs that sessions need; call it where the store may be used. */
  void fetch(SessionStore store, List<Session> sessions) {
    packs.fetch(store, sessions);
  }

  /**
   * Returns what a session adds up to; its pack must have been fetched. Empty if that pack can't be
   * read, as another would give other figures than the session was closed with.
   */
  Optional<Standing> score(Session session) {
    Optional<String> key = session.head().pack();
    return (key.isPresent() ? kept(key.get()) : Optional.of(inUse)).map(by -> by.score(session));
  }

  private Optional<Measuring> kept(String key) {
    return kept.computeIfAbsent(key, k -> packs.read(k).map(Measuring::of));
  }
}
