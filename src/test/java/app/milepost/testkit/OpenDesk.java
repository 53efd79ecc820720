package app.milepost.testkit;

import app.milepost.format.BundledPacks;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.Session;
import app.milepost.role.RolePack;
import app.milepost.settings.UsageSettings;
import app.milepost.store.Opening;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.Folders;
import app.milepost.ui.folder.Careers;
import app.milepost.ui.folder.Milestones;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.folder.Sessions;
import app.milepost.ui.folder.StoreOpener;
import app.milepost.ui.work.Leaving;
import app.milepost.ui.work.Usage;
import app.milepost.ui.work.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** A counsellor's desk over a real store, without a window: everything happens at once. */
public final class OpenDesk implements AutoCloseable {

  private final RolePack pack = BundledPacks.read("health-records-technician");
  private final DirectTasks tasks = new DirectTasks();
  private final ScriptedDialogs dialogs = new ScriptedDialogs();
  private final Workspace workspace = new Workspace(tasks);
  private final Leaving leaving = new Leaving(workspace, tasks, dialogs);
  private final Usage usage =
      new Usage(UsageSettings.DEFAULT.forWhom(UsageSettings.Audience.CLIENTS));
  private final OpenFolder openFolder;
  private final Sessions sessions;
  private boolean packFileLost;

  /** Opens a folder and shows a new client named Ana. */
  public OpenDesk(Path folder) throws StoreException {
    this(folder, Optional.empty());
  }

  /** Opens a folder, with its passphrase where it has one, and shows a new client named Ana. */
  public OpenDesk(Path folder, Optional<String> passphrase) throws StoreException {
    StoreOpener opener =
        new StoreOpener() {
          @Override
          public Opening open(Path path) throws StoreException {
            return Folders.open(new DataFolder(path), InstantSource.system(), () -> {});
          }

          @Override
          public Opening openCopy(Path from, Path to) throws StoreException {
            return open(to);
          }
        };
    openFolder =
        new OpenFolder(
            tasks,
            workspace,
            leaving,
            new Careers(tasks, new BundledRoles(pack)),
            usage,
            opener,
            folder,
            () -> {});
    openFolder.openAhead();
    openFolder.showRole();
    passphrase.ifPresent(this::unlock);
    sessions = new Sessions(workspace, openFolder, leaving, tasks, role -> packFileOrLost());
    show("Ana");
  }

  private void unlock(String passphrase) {
    openFolder.unlock(
        Secret.passphrase(passphrase.toCharArray()),
        refusal -> {
          throw new AssertionError(refusal);
        });
  }

  /** Adds a client and shows them. */
  public Person show(String name) {
    try {
      Person added = store().people().add(Details.NONE.named(name));
      openFolder.show(Optional.of(added));
      return added;
    } catch (StoreException e) {
      throw new AssertionError(e);
    }
  }

  /** Makes the role pack's file unreadable from now on. */
  public void losePackFile() {
    packFileLost = true;
  }

  private byte[] packFileOrLost() throws IOException {
    if (packFileLost) {
      throw new IOException("The file is gone.");
    }
    return packFile();
  }

  /** Returns the bytes of the career's file. */
  public byte[] packFile() {
    return PackFiles.of(pack);
  }

  /** Returns what the pages show. */
  public Workspace workspace() {
    return workspace;
  }

  /** Returns the sessions of whoever is shown. */
  public Sessions sessions() {
    return sessions;
  }

  /** Returns what the closed sessions of whoever is shown added up to. */
  public Milestones milestones() {
    return new Milestones(workspace, sessions, openFolder, tasks, PackFiles::read);
  }

  /** Returns the way to other people and folders. */
  public OpenFolder openFolder() {
    return openFolder;
  }

  /** Returns what asks before something is lost. */
  public Leaving leaving() {
    return leaving;
  }

  /** Returns how Milepost is used: for clients. */
  public Usage usage() {
    return usage;
  }

  /** Returns where everything is kept. */
  public Store store() {
    return openFolder.storeProperty().get().orElseThrow();
  }

  /** Returns the session on screen as it is on disk. */
  public Session kept() throws StoreException {
    return store().sessions().session(workspace.draftProperty().get().orElseThrow().id());
  }

  /** Returns what runs the background work, at once unless told to hold it. */
  public DirectTasks tasks() {
    return tasks;
  }

  /** Returns what answers questions. */
  public ScriptedDialogs dialogs() {
    return dialogs;
  }

  @Override
  public void close() {
    openFolder.close();
  }
}
