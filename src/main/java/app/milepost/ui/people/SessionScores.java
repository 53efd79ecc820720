package app.milepost.ui.people;

import app.milepost.people.Session;
import app.milepost.role.RolePack;
import app.milepost.scoring.Scorer;
import app.milepost.store.SessionStore;
import app.milepost.store.StoreException;
import app.milepost.ui.KeptPacks;
import app.milepost.ui.PackReading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Scores sessions: a closed one with the very pack it was closed with, so that it adds up to the
 * same everywhere, any other with the one in use.
 */
final class SessionScores {

  private final RolePack inUse;
  private final Scorer usual;
  private final KeptPacks packs;
  private final Map<String, Optional<Kept>> kept = new ConcurrentHashMap<>();

  /** A pack and its scorer. */
  private record Kept(RolePack pack, Scorer scorer) {}

  SessionScores(RolePack inUse, PackReading packs) {
    this.inUse = inUse;
    this.packs = new KeptPacks(packs);
    usual = new Scorer(inUse);
  }

  /** Fetches the packs that sessions need; call it where the store may be used. */
  void fetch(SessionStore store, List<Session> sessions) throws StoreException {
    packs.fetch(store, sessions);
  }

  /** Returns what a session adds up to; its pack must have been fetched. */
  Standing score(Session session) {
    Optional<Kept> own = session.head().pack().flatMap(this::kept);
    RolePack pack = own.map(Kept::pack).orElse(inUse);
    String rung = pack.rungOrDefault(session.head().rung());
    return Standing.of(own.map(Kept::scorer).orElse(usual).score(rung, session.answers()));
  }

  private Optional<Kept> kept(String key) {
    return kept.computeIfAbsent(
        key, k -> packs.read(k).map(pack -> new Kept(pack, new Scorer(pack))));
  }
}
