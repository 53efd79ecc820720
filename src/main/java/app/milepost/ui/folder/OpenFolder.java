package app.milepost.ui.folder;

import app.milepost.people.Person;
import app.milepost.people.PersonKey;
import app.milepost.role.RolePack;
import app.milepost.settings.UsageSettings;
import app.milepost.store.Opening;
import app.milepost.store.SealedFolder;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Tasks;
import app.milepost.ui.work.Leaving;
import app.milepost.ui.work.Usage;
import app.milepost.ui.work.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Reads the role and opens the store behind a window that is already there. */
public final class OpenFolder {

  private final Tasks tasks;
  private final Workspace workspace;
  private final Leaving leaving;
  private final Careers careers;
  private final StoreOpener stores;
  private final Runnable quit;
  private final ReadOnlyObjectWrapper<Optional<FolderProblem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final FolderInUse folder;
  private final Usage usage;
  private final CarryOver carryOver;

  private Optional<RolePack> role = Optional.empty();

  /** Fills the workspace. */
  private final DraftOnScreen draft;

  /**
   * Prepares, without touching the disk yet.
   *
   * @param leaving asks before changes are lost
   * @param careers the roles of the folder in use
   * @param usage whose answers to show
   * @param folder the data folder to open first
   * @param quit closes this window because another one has come forward in its place
   */
  public OpenFolder(
      Tasks tasks,
      Workspace workspace,
      Leaving leaving,
      Careers careers,
      Usage usage,
      StoreOpener stores,
      Path folder,
      Runnable quit) {
    this.tasks = tasks;
    this.workspace = workspace;
    this.leaving = leaving;
    this.careers = careers;
    this.usage = usage;
    this.stores = stores;
    this.folder = new FolderInUse(tasks, folder);
    this.quit = quit;
    carryOver = new CarryOver(careers);
    draft =
        new DraftOnScreen(
            tasks,
            workspace,
            usage,
            this.folder,
            carryOver,
            () -> problem.set(Optional.empty()),
            this::failed);
  }

  /** Returns why there are no answers on screen, if that is so. */
  public ReadOnlyObjectProperty<Optional<FolderProblem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Returns the data folder in use. */
  public ReadOnlyObjectProperty<Path> folderProperty() {
    return folder.pathProperty();
  }

  /** Returns the store of the data folder in use, once it is open. */
  public ReadOnlyObjectProperty<Optional<Store>> storeProperty() {
    return folder.storeProperty();
  }

  /** Returns the data folder in use while it waits to be unlocked. */
  public ReadOnlyObjectProperty<Optional<SealedFolder>> sealedProperty() {
    return folder.sealedProperty();
  }

  /** Returns how Milepost is used. */
  public Usage usage() {
    return usage;
  }

  /** Returns the roles of the data folder in use. */
  public Careers careers() {
    return careers;
  }

  /**
   * Begins to open the store and to read the answers in it, while the window is still being built.
   */
  public void openAhead() {
    Path first = path();
    DraftAhead ahead = new DraftAhead(usage.get(), careers::first, carryOver, first);
    draft.expect(ahead);
    use(first, () -> ahead.read(stores.open(first)), () -> {});
  }

  /** Shows the role if it has been read, else begins to read it. Needs {@link #openAhead} first. */
  public void showRole() {
    Path first = path();
    careers
        .firstIfRead()
        .ifPresentOrElse(
            found -> begin(first, found),
            () -> tasks.run(careers::first, found -> begin(first, found), this::failed));
  }

  private void begin(Path in, RolePack found) {
    if (in.equals(path())) {
      change(found);
      careers.list(in);
    }
  }

  /** Shows another role, with the person's answers to it, unless that would lose changes. */
  public void show(RolePack chosen) {
    show(chosen, () -> {});
  }

  /**
   * Shows another role, with the person's answers to it, unless that would lose changes.
   *
   * @param then run once it is decided that it is shown
   */
  public void show(RolePack chosen, Runnable then) {
    if (role.equals(Optional.of(chosen))) {
      then.run();
    } else {
      leaving.theseAnswers(() -> {
        change(chosen);
        then.run();
      });
    }
  }

  /**
   * Lists the roles anew after one was kept as a file, and shows it where an earlier version of it
   * is on screen, unless that would lose changes.
   */
  public void kept(RolePack pack) {
    careers.list(path());
    if (role.map(RolePack::id).equals(Optional.of(pack.id()))) {
      show(pack);
    }
  }

  /**
   * Shows somebody else's answers, or nobody's, unless that would lose changes. Does nothing for
   * who is on screen already.
   */
  public void show(Optional<Person> chosen) {
    show(chosen, () -> {});
  }

  /**
   * Shows somebody else's answers, or nobody's, unless that would lose changes.
   *
   * @param then run once it is decided that they are shown
   */
  public void show(Optional<Person> chosen, Runnable then) {
    if (usage.get().person().equals(chosen.map(PersonKey::of)) && workspace.isOpen()) {
      then.run();
      return;
    }
    leaving.theseAnswers(() -> {
      usage.set(usage.get().with(chosen.map(PersonKey::of)));
      workspace.letGo();
      draft.read(role, (from, pack) -> WhoseDraft.of(chosen, from, pack));
      then.run();
    });
  }

  /** Uses Milepost for somebody else, unless that would lose changes; nothing kept changes. */
  public void use(UsageSettings.Audience audience) {
    leaving.theseAnswers(() -> {
      boolean before = usage.get().forClients();
      usage.set(usage.get().forWhom(audience));
      if (before != usage.get().forClients()) {
        refill();
      }
    });
  }

  /** Reads what is on screen again, as after a change to it that went past the workspace. */
  public void refill() {
    workspace.letGo();
    fill();
  }

  /** Tries the same folder again. */
  public void tryAgain() {
    open(path());
  }

  /** Sets a damaged session aside, and goes on from the last one that can be read. */
  public void setAside(long session) {
    storeProperty()
        .get()
        .ifPresent(from ->
            tasks.runInOrder(
                () -> WhoseDraft.setAside(from, session), aside -> refill(), this::failed));
  }

  /** Opens another folder, unless that would lose changes. */
  public void open(Path another) {
    leaving.everything(() -> move(another, () -> stores.open(another)));
  }

  /** Copies the present folder's data to another one and opens that, unless it loses changes. */
  public void openCopyIn(Path another) {
    leaving.everything(() -> {
      Path from = path();
      move(another, () -> stores.openCopy(from, another));
    });
  }

  /**
   * Unlocks the data folder in use; does nothing where it is not locked.
   *
   * @param secret wiped in any case
   * @param refused gets a sentence that says why it stays locked
   */
  public void unlock(Secret secret, Consumer<String> refused) {
    folder.unlock(secret, this::opened, e -> refused.accept(FailureSentence.of(e)));
  }

  /**
   * Lets go of the folder in use, does something to its files and opens it again, unless that would
   * lose changes.
   */
  public void whileClosed(Runnable work) {
    leaving.everything(() -> {
      Path present = path();
      Callable<Opening> opening =
          () -> {
            work.run();
            return stores.open(present);
          };
      use(present, opening, () -> {});
    });
  }

  /** Lets go of the store once it has done what was asked of it; waits for nothing. */
  public void close() {
    folder.close();
  }

  private void change(RolePack chosen) {
    role = Optional.of(chosen);
    workspace.showRole(chosen);
    fill();
  }

  /** Roles follow the folder: only once it is open is it known which of them answers belong to. */
  private void move(Path another, Callable<Opening> opening) {
    role = Optional.empty();
    use(another, opening, this::seek);
  }

  /** Begins to find the role on screen, or the one to put in its place, in the folder in use. */
  private void seek() {
    Path in = path();
    String wanted = workspace.roleProperty().get().map(RolePack::id).orElse("");
    tasks.run(() -> careers.find(in, wanted), found -> begin(in, found), this::failed);
  }

  private void use(Path another, Callable<Opening> opening, Runnable tried) {
    workspace.letGo();
    draft.forgetWhatWasAsked();
    folder.open(
        another,
        opening,
        () -> {
          opened();
          tried.run();
        },
        e -> {
          failed(e);
          tried.run();
        });
  }

  private void opened() {
    problem.set(Optional.empty());
    fill();
  }

  private void fill() {
    draft.read(role);
  }

  private void failed(Exception e) {
    if (FolderProblem.isElsewhereNow(e)) {
      quit.run();
    } else {
      problem.set(Optional.of(FolderProblem.of(path(), e)));
    }
  }

  private Path path() {
    return folder.pathProperty().get();
  }
}
