package app.milepost;

import app.milepost.format.BundledPacks;
import app.milepost.format.PackLibrary;
import app.milepost.format.PackReader;
import app.milepost.format.UnreadableFileException;
import app.milepost.role.RolePack;
import app.milepost.store.DataFolder;
import app.milepost.ui.Startup;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Finds the bundled roles and those a person put into the packs folder. Any number of threads may
 * ask.
 */
final class Roles implements Startup.RoleFinder {

  private final DataFolder folder;
  private final FutureTask<RolePack> first;

  /**
   * Prepares, without reading yet.
   *
   * @param folder the data folder
   * @param last the id of the role last shown, may be empty
   */
  Roles(DataFolder folder, String last) {
    this.folder = folder;
    first = new FutureTask<>(() -> find(last));
  }

  /** Reads the role to show first, unless that has begun elsewhere. */
  void readFirst() {
    first.run();
  }

  @Override
  public Optional<RolePack> firstIfRead() {
    return first.state() == Future.State.SUCCESS
        ? Optional.of(first.resultNow())
        : Optional.empty();
  }

  @Override
  public RolePack first() throws InterruptedException {
    readFirst();
    try {
      return first.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(first.exceptionNow().getMessage(), e);
    }
  }

  @Override
  public List<PackLibrary.Entry> all() {
    return library().entries();
  }

  private RolePack find(String last) {
    RolePack usual = BundledPacks.read(BundledPacks.IDS.getFirst());
    if (last.isEmpty() || last.equals(usual.id())) {
      return usual;
    }
    try {
      return library().find(last).orElse(usual);
    } catch (UnreadableFileException e) {
      // The settings page lists what is wrong with it.
      return usual;
    }
  }

  private PackLibrary library() {
    return new PackLibrary(new PackReader(), Optional.of(folder.packs()));
  }
}
