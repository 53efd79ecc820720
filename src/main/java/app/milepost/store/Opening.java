package app.milepost.store;

/** What opening a data folder has led to. */
public sealed interface Opening {

  /**
   * Everything in it can be read.
   *
   * @param store to be closed in the end
   */
  record Open(Store store) implements Opening {}

  /**
   * What is personal in it is encrypted.
   *
   * @param folder to be unlocked, or closed
   */
  record Sealed(SealedFolder folder) implements Opening {}
}
