package app.milepost.store.sqlite;

import app.milepost.assessment.Ticks;
import app.milepost.people.PersonFile;
import app.milepost.people.Session;
import app.milepost.store.CannotOpenException;
import app.milepost.store.StoreException;
import app.milepost.store.crypt.Sealer;
import app.milepost.store.files.DataFolder;
import app.milepost.store.files.InstanceLock;
import java.time.InstantSource;
import java.util.List;

/**
 * Fills a new data folder with people by the thousand: one transaction for many, where everyday
 * work has one for each change. Holds the right to work in the folder until it is closed. For one
 * thread.
 */
public final class FolderFill implements AutoCloseable {

  private final InstanceLock lock;
  private final Rows rows;
  private final PersonRows people;
  private final SessionRows sessions;
  private final PackRows packs;

  private FolderFill(InstanceLock lock, Rows rows) {
    this.lock = lock;
    this.rows = rows;
    people = new PersonRows(rows, Sealer.PLAIN);
    sessions = new SessionRows(rows, Sealer.PLAIN);
    packs = new PackRows(rows);
  }

  /**
   * Takes a folder and creates its database.
   *
   * @param folder one without a database, or one that an earlier fill left
   * @throws CannotOpenException saying why not; the folder is then free and as it was
   */
  public static FolderFill begin(DataFolder folder, InstantSource clock)
      throws CannotOpenException {
    InstanceLock lock = InstanceLock.take(folder, clock);
    try {
      return new FolderFill(
          lock,
          new Rows(
              folder.database(), new DatabaseOpener(folder, Migrations.BUILT_IN).open(), clock));
    } catch (CannotOpenException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Keeps a role pack's file and returns what its sessions refer to it by. */
  public String keep(byte[] pack) throws StoreException {
    return rows.transact(() -> packs.keep(pack));
  }

  /** Returns the id of the last person added, 0 if there is nobody. */
  public long lastPerson() throws StoreException {
    return rows.read(() -> rows.nextId("person") - 1);
  }

  /** Returns the id of the last session added by anybody, 0 if there is none. */
  public long lastSession() throws StoreException {
    return rows.read(() -> rows.nextId("assessment") - 1);
  }

  /**
   * Adds people with their sessions, all or none. Returns only after they are on the disk.
   *
   * @param files with ids that nobody in this folder has
   */
  public void add(List<PersonFile> files) throws StoreException {
    rows.transact(() -> {
      for (PersonFile file : files) {
        people.insert(file.person(), file.ticks().orElse(Ticks.NONE));
        for (Session session : file.sessions()) {
          sessions.insert(session);
        }
      }
      return files;
    });
  }

  @Override
  public void close() throws StoreException {
    try {
      rows.close();
    } finally {
      lock.close();
    }
  }
}
