package app.milepost.testkit;

import app.milepost.store.CannotOpenException;
import app.milepost.store.OpenFailure;
import app.milepost.store.Opening;
import app.milepost.store.SealedFolder;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.WrongSecretException;
import app.milepost.ui.folder.StoreOpener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opens every folder but those that are to fail, each with a store of its own. */
public final class TestFolders implements StoreOpener {

  private final Map<Path, OpenFailure> failures = new HashMap<>();
  private final Set<Path> locked = new HashSet<>();
  private final List<Path> opened = new ArrayList<>();
  private final List<String> copies = new ArrayList<>();
  private final Map<Path, TestStore> stores = new HashMap<>();
  private final List<Door> doors = new ArrayList<>();
  private boolean refusing;

  /** Makes a folder fail to open. */
  public void fail(Path folder, OpenFailure failure) {
    failures.put(folder, failure);
  }

  /** Makes every folder open again. */
  public void mend() {
    failures.clear();
  }

  /** Makes a folder open sealed from now on. */
  public void protect(Path folder) {
    locked.add(folder);
  }

  /** Makes every secret a wrong one, or a right one again. */
  public void refuse(boolean refusing) {
    this.refusing = refusing;
  }

  /** Returns the folders opened, sealed ones not before they were unlocked. */
  public List<Path> opened() {
    return List.copyOf(opened);
  }

  /** Returns the copies made, as “from to to”. */
  public List<String> copies() {
    return List.copyOf(copies);
  }

  /** Returns the store of a folder. */
  public TestStore store(Path folder) {
    return stores.computeIfAbsent(folder, f -> new TestStore());
  }

  /** Opens a folder, perhaps after it was closed. */
  private TestStore opened(Path folder) {
    opened.add(folder);
    TestStore store = store(folder);
    TestStore usable = store.isClosed() ? store.again() : store;
    stores.put(folder, usable);
    return usable;
  }

  /** Returns how many sealed folders are held by somebody, neither unlocked nor let go of. */
  public long held() {
    return doors.stream().filter(door -> !door.spent).count();
  }

  @Override
  public Opening open(Path folder) throws StoreException {
    OpenFailure failure = failures.get(folder);
    if (failure != null) {
      throw new CannotOpenException(failure);
    }
    if (locked.contains(folder)) {
      Door door = new Door(folder);
      doors.add(door);
      return new Opening.Sealed(door);
    }
    return new Opening.Open(opened(folder));
  }

  @Override
  public Opening openCopy(Path from, Path to) throws StoreException {
    copies.add(from + " to " + to);
    return open(to);
  }

  /** What stands in front of a locked folder. */
  private final class Door implements SealedFolder {

    private final Path folder;
    private boolean spent;

    Door(Path folder) {
      this.folder = folder;
    }

    @Override
    public Store unlock(Secret secret) throws StoreException {
      secret.wipe();
      if (refusing) {
        throw new WrongSecretException("That is not it.");
      }
      if (spent) {
        throw new StoreException("This folder has been unlocked or let go of.");
      }
      spent = true;
      return opened(folder);
    }

    @Override
    public void close() {
      spent = true;
    }
  }
}
