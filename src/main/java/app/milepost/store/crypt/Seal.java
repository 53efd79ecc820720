package app.milepost.store.crypt;

import app.milepost.store.StoreException;
import java.util.Optional;

/**
 * Seals as the folder is protected at the moment: with its data key, or not at all, as at first.
 */
public final class Seal implements Sealer, AutoCloseable {

  /** A key and what encrypts with it. */
  private record Lock(DataKey key, AeadSealer sealer) {}

  private Optional<Lock> lock = Optional.empty();

  /**
   * Seals with a key from now on, and no longer with the one before.
   *
   * @param key destroyed with this, or when another takes its place
   */
  public void use(Optional<DataKey> key) {
    close();
    lock = key.map(k -> new Lock(k, new AeadSealer(k)));
  }

  /** Returns the key in use, if there is one. */
  public Optional<DataKey> key() {
    return lock.map(Lock::key);
  }

  private Sealer sealer() {
    return lock.<Sealer>map(Lock::sealer).orElse(PLAIN);
  }

  @Override
  public byte[] seal(byte[] plain, Cell cell) {
    return sealer().seal(plain, cell);
  }

  @Override
  public byte[] open(byte[] kept, Cell cell) throws StoreException {
    return sealer().open(kept, cell);
  }

  /** Wipes the key; what comes is left plain, so let go of the database first. */
  @Override
  public void close() {
    lock.ifPresent(held -> {
      held.sealer().close();
      held.key().destroy();
    });
    lock = Optional.empty();
  }
}
