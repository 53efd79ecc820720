package app.milepost.ui;

import app.milepost.people.Session;
import app.milepost.role.RolePack;
import app.milepost.store.SessionStore;
import app.milepost.store.StoreException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The packs that closed sessions were scored with, each fetched once: where the store may be used,
 * to be read elsewhere.
 */
public final class KeptPacks {

  private final PackReading packs;
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  /** Begins with none. */
  public KeptPacks(PackReading packs) {
    this.packs = packs;
  }

  /** Fetches the packs that sessions need; call it where the store may be used. */
  public void fetch(SessionStore store, List<Session> sessions) throws StoreException {
    for (Session session : sessions) {
      Optional<String> key = session.head().pack();
      if (key.isPresent() && !files.containsKey(key.get())) {
        files.put(key.get(), store.pack(key.get()));
      }
    }
  }

  /** Returns a pack that was fetched, if it can be used; blocks, and reads it anew each time. */
  public Optional<RolePack> read(String key) {
    return Optional.ofNullable(files.get(key)).flatMap(packs::read);
  }
}
