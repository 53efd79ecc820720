package app.milepost.ui.folder;

import app.milepost.people.Session;
import app.milepost.role.RolePack;
import app.milepost.store.SessionStore;
import app.milepost.store.StoreException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The packs that closed sessions were scored with, each fetched once where the store may be used,
 * and read once elsewhere. One that is damaged is as good as none, and holds up nothing else.
 */
public final class KeptPacks {

  private final PackReading packs;
  private final Map<String, Optional<byte[]>> files = new ConcurrentHashMap<>();
  private final Map<String, Optional<RolePack>> read = new ConcurrentHashMap<>();

  /** Begins with none. */
  public KeptPacks(PackReading packs) {
    this.packs = packs;
  }

  /** Fetches the packs that sessions need; call it where the store may be used. */
  public void fetch(SessionStore store, Collection<Session> sessions) {
    fetch(store, sessions.stream().flatMap(session -> session.head().pack().stream()));
  }

  /**
   * Fetches packs; call it where the store may be used.
   *
   * @param keys as sessions have them
   */
  public void fetch(SessionStore store, Stream<String> keys) {
    keys.forEach(key -> files.computeIfAbsent(key, k -> file(store, k)));
  }

  private static Optional<byte[]> file(SessionStore store, String key) {
    try {
      return Optional.of(store.pack(key));
    } catch (StoreException e) {
      return Optional.empty();
    }
  }

  /** Returns a pack that was fetched, if it can be used; blocks the first time. */
  public Optional<RolePack> read(String key) {
    return read.computeIfAbsent(
        key, k -> files.getOrDefault(k, Optional.empty()).flatMap(packs::read));
  }
}
