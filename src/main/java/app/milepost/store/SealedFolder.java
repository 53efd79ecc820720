package app.milepost.store;

/**
 * A data folder whose personal content is encrypted, held but not yet unlocked. See {@link Store}
 * for how to call it.
 */
public interface SealedFolder extends AutoCloseable {

  /**
   * Unlocks it. Takes part of a second, whether the secret is right or wrong. From success on, the
   * store is what is to be closed, and this is spent.
   *
   * @param secret wiped when this returns, whatever comes of it
   * @throws WrongSecretException if the secret belongs to something else; nothing was touched, and
   *     another one can be tried
   */
  Store unlock(Secret secret) throws StoreException;

  /** Lets go of the folder, unless it was unlocked. */
  @Override
  void close() throws StoreException;
}
