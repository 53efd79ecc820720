package app.milepost.store;

import java.util.Optional;

/**
 * Whether what is personal in a data folder is encrypted: names and contacts, answers and notes.
 * The data key is random; a passphrase and a recovery code each unlock it. See {@link Store} for
 * how to call it.
 */
public interface Protection {

  /** How many letters a passphrase has at least. */
  int SHORTEST = 8;

  /**
   * What came of turning it on.
   *
   * @param code to be printed; it can't be shown again
   * @param leftOver a sentence about what could not be put in order, if anything
   * @param backupsDeleted how many backups in the data folder were not encrypted and are gone; one
   *     that is encrypted took their place
   */
  record TurnedOn(RecoveryCode code, Optional<String> leftOver, int backupsDeleted) {

    /** There were no backups to be replaced. */
    public TurnedOn(RecoveryCode code, Optional<String> leftOver) {
      this(code, leftOver, 0);
    }
  }

  /** Returns whether it is on. */
  boolean isOn();

  /**
   * Encrypts everything personal in the folder and leaves nothing plain in its files: backups that
   * were made before are deleted once a new, encrypted one has been read back, so say so before.
   * Copies in other folders, and what a disk may still hold of files that were overwritten or
   * deleted, are beyond it.
   *
   * @param passphrase at least {@link #SHORTEST} letters; wiped in any case
   * @throws StoreException if it is on already, the passphrase is too short, or the disk refuses;
   *     everything is then as it was
   */
  TurnedOn turnOn(char[] passphrase) throws StoreException;

  /**
   * Changes the passphrase; nothing is encrypted anew, and the recovery code stays. Backups made
   * before still open with the old one.
   *
   * @param present the passphrase or the recovery code of now; wiped in any case
   * @param passphrase at least {@link #SHORTEST} letters; wiped in any case
   * @throws WrongSecretException if the present one is not right
   */
  void change(Secret present, char[] passphrase) throws StoreException;

  /**
   * Makes a new recovery code; the old one opens nothing but backups made before.
   *
   * @param present the passphrase or the recovery code of now; wiped in any case
   * @throws WrongSecretException if it is not right
   */
  RecoveryCode newRecoveryCode(Secret present) throws StoreException;

  /**
   * Decrypts everything.
   *
   * @param present the passphrase or the recovery code; wiped in any case
   * @throws WrongSecretException if it is not right
   */
  void turnOff(Secret present) throws StoreException;
}
