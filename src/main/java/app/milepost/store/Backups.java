package app.milepost.store;

import app.milepost.people.PersonKey;
import app.milepost.store.sqlite.Folders;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Backups of the database of one data folder. Unlike the other parts of a {@link Store}, this one
 * may be called from any thread and goes on beside saving; the list of what was done is left to
 * whoever calls, see {@link AuditTrail#note}. Restoring is in {@link Folders#restore}.
 *
 * <p>A backup is whole: it is made under another name, read back, flushed and then renamed. It
 * never takes the place of another file. What is encrypted in the database is encrypted in it.
 */
public interface Backups {

  /**
   * The backups there are.
   *
   * @param backups latest first
   * @param key the data key of now, as in {@link Backup.Condition.Encrypted}; empty where nothing
   *     is encrypted
   */
  record Listed(List<Backup> backups, Optional<String> key) {

    public Listed {
      backups = List.copyOf(backups);
    }

    /** Returns whether a backup can be read only with the passphrase it was made under. */
    public boolean needsSecret(Backup backup) {
      return backup.condition() instanceof Backup.Condition.Encrypted sealed
          && !key.equals(Optional.of(sealed.key()));
    }
  }

  /**
   * What came of erasing somebody.
   *
   * @param rewritten from how many backups they are gone
   * @param left those that still hold them, or may
   */
  record Erased(int rewritten, List<Left> left) {

    public Erased {
      left = List.copyOf(left);
    }
  }

  /**
   * A backup that still holds somebody, or of which nobody can tell.
   *
   * @param why in a few words, without a stop
   */
  record Left(Backup backup, String why) {}

  /**
   * Makes one in the data folder. The person deletes it, nobody else.
   *
   * @throws StoreException saying why not; nothing is left of it then
   */
  Backup make() throws StoreException;

  /**
   * Makes one in another folder, with the role packs of the data folder beside it in {@code packs},
   * as far as they are not there yet.
   *
   * @param folder outside the data folder, where encrypting or erasing later would not reach it
   * @throws StoreException saying why not, or that it is made and whole but lacks role packs
   */
  Backup makeIn(Path folder) throws StoreException;

  /**
   * Makes the day's backup, unless there is one or there is nothing to keep yet, and takes away
   * those of earlier days beyond a number, but only once the new one has been read back.
   *
   * @param keep how many days to keep, 0 for none being made
   * @param zone where the person's day begins and ends
   * @return the new one, if one was made
   */
  Optional<Backup> makeDaily(int keep, ZoneId zone) throws StoreException;

  /** Returns whether anything is in the database but a place kept for somebody. */
  boolean anythingToKeep() throws StoreException;

  /** Stops what is being made; it is then not kept. */
  void cancel();

  /** Returns all in the data folder, each opened and read whole. */
  Listed list() throws StoreException;

  /** Deletes one for good. */
  void delete(Backup backup) throws StoreException;

  /**
   * Takes somebody out of every backup in the data folder for good, also out of those under another
   * passphrase. Each is written anew under another name, read back, and only then the one before is
   * deleted. Copies in other folders are beyond it.
   *
   * @param traces what {@link PeopleStore#erase} returned
   */
  Erased erase(List<PersonKey> traces) throws StoreException;

  /**
   * Returns what restoring a backup would change.
   *
   * @param secret the passphrase or recovery code of its day, where {@link Listed#needsSecret};
   *     wiped in any case
   * @throws WrongSecretException if it is another one's
   * @throws StoreException if the backup can't be restored; nothing was changed
   */
  BackupPreview preview(Backup backup, Optional<Secret> secret) throws StoreException;
}
