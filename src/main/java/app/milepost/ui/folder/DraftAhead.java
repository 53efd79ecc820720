package app.milepost.ui.folder;

import app.milepost.role.RolePack;
import app.milepost.settings.UsageSettings;
import app.milepost.store.Draft;
import app.milepost.store.Opening;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the answers to show first right after their folder is opened, while the window is still
 * being built, so that its first picture has them already.
 */
final class DraftAhead {

  /** Tells the role to show first. */
  @FunctionalInterface
  interface First {

    /** Returns it; blocks, shortly. */
    RolePack role() throws InterruptedException;
  }

  private record Read(Store from, RolePack pack, UsageSettings whose, Optional<Draft> draft) {}

  private final UsageSettings whose;
  private final First first;
  private final CarryOver carryOver;
  private final Path folder;
  private volatile Optional<Read> read = Optional.empty();

  /**
   * Prepares.
   *
   * @param whose whose answers to show
   * @param carryOver brings in what counts from other careers
   * @param folder the folder that is opened
   */
  DraftAhead(UsageSettings whose, First first, CarryOver carryOver, Path folder) {
    this.whose = whose;
    this.first = first;
    this.carryOver = carryOver;
    this.folder = folder;
  }

  /** Reads them from a folder that was just opened, unless it is locked; blocks. */
  Opening read(Opening opened) {
    if (opened instanceof Opening.Open open) {
      read = draft(open.store());
    }
    return opened;
  }

  private Optional<Read> draft(Store from) {
    try {
      RolePack pack = first.role();
      Optional<Draft> found =
          WhoseDraft.read(from, pack, whose).map(d -> carryOver.into(from, folder, pack, d));
      return Optional.of(new Read(from, pack, whose, found));
    } catch (StoreException | IllegalStateException e) {
      // Whoever reads them next is told what is wrong.
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /**
   * Hands over what was read, if that is what is wanted.
   *
   * @param taker gets the draft, or nothing where no client is chosen
   * @return whether it was
   */
  boolean handOver(
      Store from, RolePack pack, UsageSettings wanted, Consumer<Optional<Draft>> taker) {
    // Part by part: comparing records is linked anew at each start, before the first page is there.
    Optional<Read> found =
        read.filter(r ->
            r.from().equals(from)
                && r.pack().id().equals(pack.id())
                && r.whose().forClients() == wanted.forClients()
                && r.whose().person().equals(wanted.person()));
    found.map(Read::draft).ifPresent(taker);
    return found.isPresent();
  }
}
