package app.milepost.testkit;

import app.milepost.format.BundledPacks;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.Session;
import app.milepost.role.RolePack;
import app.milepost.store.DataFolder;
import app.milepost.store.Draft;
import app.milepost.store.Practice;
import app.milepost.store.SqliteStore;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.ui.Usage;
import app.milepost.ui.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** A client's session in a real store, worked on without a window. */
public final class OpenSession implements AutoCloseable {

  private final RolePack pack = BundledPacks.read("health-records-technician");
  private final DirectTasks tasks = new DirectTasks();
  private final Workspace workspace = new Workspace(tasks);
  private final Store store;
  private final Person person;
  private final Usage usage;

  /** Begins with a client named Ana in a new folder. */
  public OpenSession(Path folder, InstantSource clock) throws StoreException {
    store = SqliteStore.open(new DataFolder(folder), clock);
    person = store.people().add(Details.NONE.named("Ana"));
    usage =
        new Usage(
            Practice.DEFAULT.forWhom(Practice.Audience.CLIENTS).with(Optional.of(person.id())));
    workspace.showRole(pack);
    open();
  }

  /** Reads the client's session in progress, a new one after the last was closed. */
  public void open() throws StoreException {
    Draft draft = store.assessments().draft(person, pack.id(), pack.defaultRung());
    workspace.open(store, draft);
  }

  /** Returns what the pages show. */
  public Workspace workspace() {
    return workspace;
  }

  /** Returns how Milepost is used: for clients. */
  public Usage usage() {
    return usage;
  }

  /** Returns where everything is kept. */
  public Store store() {
    return store;
  }

  /** Returns whose session it is. */
  public Person person() {
    return person;
  }

  /** Returns the career. */
  public RolePack pack() {
    return pack;
  }

  /** Returns what runs the background work, at once unless told to hold it. */
  public DirectTasks tasks() {
    return tasks;
  }

  /** Returns the session on screen as it is on disk. */
  public Session kept() throws StoreException {
    return store.sessions().session(workspace.draftProperty().get().orElseThrow().id());
  }

  @Override
  public void close() throws StoreException {
    store.close();
  }
}
