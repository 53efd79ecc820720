package app.milepost.ui.folder;

import app.milepost.role.RolePack;
import app.milepost.settings.UsageSettings;
import app.milepost.store.Draft;
import app.milepost.store.Store;
import app.milepost.ui.Latest;
import app.milepost.ui.Tasks;
import app.milepost.ui.work.Usage;
import app.milepost.ui.work.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads from the store whose answers are on screen. */
final class DraftOnScreen {

  private final Tasks tasks;
  private final Workspace workspace;
  private final Usage usage;
  private final FolderInUse folder;
  private final CarryOver carryOver;
  private final Runnable there;
  private final Consumer<Exception> failed;
  private final Latest latest = new Latest();
  private Optional<DraftAhead> expected = Optional.empty();

  /**
   * Prepares.
   *
   * @param usage whose answers to show
   * @param folder the one in use
   * @param carryOver brings in what counts from other careers
   * @param there told once they are on screen
   * @param failed gets why they can't be read
   */
  DraftOnScreen(
      Tasks tasks,
      Workspace workspace,
      Usage usage,
      FolderInUse folder,
      CarryOver carryOver,
      Runnable there,
      Consumer<Exception> failed) {
    this.tasks = tasks;
    this.workspace = workspace;
    this.usage = usage;
    this.folder = folder;
    this.carryOver = carryOver;
    this.there = there;
    this.failed = failed;
  }

  /** Expects that the first answers wanted have been read already. */
  void expect(DraftAhead ahead) {
    expected = Optional.of(ahead);
  }

  /** Reads the answers of whomever Milepost was last used for. */
  void read(Optional<RolePack> role) {
    UsageSettings whose = usage.get();
    if (!isThere(role, whose)) {
      read(role, (from, pack) -> WhoseDraft.read(from, pack, whose));
    }
  }

  /** Shows what was read ahead. It counts only once: what is kept may change from now on. */
  private boolean isThere(Optional<RolePack> role, UsageSettings whose) {
    if (expected.isEmpty() || store().isEmpty()) {
      return false;
    }
    DraftAhead ahead = expected.get();
    expected = Optional.empty();
    Store from = store().get();
    return role.isPresent() && ahead.handOver(from, role.get(), whose, d -> show(from, d));
  }

  /** Reads answers to a role; does nothing while there is no role or no store. */
  void read(Optional<RolePack> role, WhoseDraft.Reading reading) {
    if (role.isPresent() && store().isPresent()) {
      RolePack pack = role.get();
      Store from = store().get();
      Path in = folder.pathProperty().get();
      Latest.Wish mine = latest.next();
      tasks.runInOrder(
          () -> reading.read(from, pack).map(found -> carryOver.into(from, in, pack, found)),
          mine.only((Optional<Draft> draft) -> show(from, draft)),
          mine.only(failed));
    }
  }

  private Optional<Store> store() {
    return folder.storeProperty().get();
  }

  private void show(Store from, Optional<Draft> draft) {
    draft.ifPresentOrElse(found -> workspace.open(from, found), this::forget);
    there.run();
  }

  /** Lets nothing through of what was asked for before. */
  void forgetWhatWasAsked() {
    latest.next();
  }

  /** Somebody chosen before is not in this folder, or not any more. */
  private void forget() {
    usage.set(usage.get().with(Optional.empty()));
  }
}
