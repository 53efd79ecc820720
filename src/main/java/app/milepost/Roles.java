package app.milepost;

import app.milepost.format.BundledPacks;
import app.milepost.format.OwnPacks;
import app.milepost.format.PackLibrary;
import app.milepost.format.PackReader;
import app.milepost.format.UnreadableFileException;
import app.milepost.format.matrix.MatrixFiles;
import app.milepost.format.table.TableException;
import app.milepost.role.RolePack;
import app.milepost.store.catalog.SqliteCatalog;
import app.milepost.store.files.DataFolder;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.careers.CareerSource;
import app.milepost.ui.folder.Careers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Finds the bundled roles and those a person put into the packs folder. Any number of threads may
 * ask.
 */
final class Roles implements Careers.Finder, CareerSource {

  private final FutureTask<RolePack> first;

  /**
   * Prepares, without reading yet.
   *
   * @param folder the data folder of the role to show first
   * @param last the id of the role last shown, may be empty
   */
  Roles(DataFolder folder, String last) {
    first = new FutureTask<>(() -> find(folder.path(), last));
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
  public RolePack find(Path folder, String wanted) {
    String usual = BundledPacks.IDS.getFirst();
    try {
      Optional<RolePack> found = wanted.isEmpty() ? Optional.empty() : library(folder).find(wanted);
      return found.orElseGet(() -> BundledPacks.read(usual));
    } catch (UnreadableFileException e) {
      // The settings page lists what is wrong with it.
      return BundledPacks.read(usual);
    }
  }

  @Override
  public List<PackLibrary.Entry> all(Path folder) {
    return library(folder).entries();
  }

  @Override
  public Listed listings(Path folder) {
    PackLibrary library = library(folder);
    try {
      return new Listed(library.listings(), Optional.empty());
    } catch (IOException e) {
      return new Listed(library.withoutImported(), Optional.of(FailureSentence.of(e)));
    }
  }

  @Override
  public List<RolePack> outlines(Path folder) throws IOException {
    PackLibrary library = library(folder);
    List<RolePack> outlines = new ArrayList<>(library.packs());
    outlines.addAll(library.imported().outlines());
    return List.copyOf(outlines);
  }

  @Override
  public Optional<RolePack> pack(Path folder, String id) throws IOException {
    try {
      return library(folder).find(id);
    } catch (UnreadableFileException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Returns the role of that id, if it is in that folder or comes with Milepost; blocks. */
  Optional<RolePack> withId(Path folder, String id) {
    return library(folder).withId(id);
  }

  /**
   * Returns the file a role was read from; blocks.
   *
   * @param folder the data folder
   * @throws IOException if it can't be read, or holds something else by now
   */
  byte[] file(Path folder, RolePack pack) throws IOException {
    return library(folder).file(pack);
  }

  /** Returns the file of the role of that id, if it is there and can be read; blocks. */
  Optional<byte[]> file(Path folder, String id) {
    Optional<RolePack> pack = withId(folder, id);
    try {
      return pack.isPresent() ? Optional.of(file(folder, pack.get())) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Returns the pack a closed session was kept with, if this Milepost can still read it. */
  static Optional<RolePack> readKept(byte[] json) {
    try {
      return Optional.of(new PackReader().read("role pack", new ByteArrayInputStream(json)));
    } catch (UnreadableFileException e) {
      // Another pack would give other figures, so the session is told as one that can't be read.
      return Optional.empty();
    }
  }

  /** Returns what opens and keeps the packs of a data folder. */
  static OwnPacks own(Path folder) {
    PackLibrary library = library(folder);
    return new OwnPacks(
        library, new DataFolder(folder).packs(), file -> spreadsheet(file, library));
  }

  private static Optional<RolePack> spreadsheet(Path file, PackLibrary library) throws IOException {
    try {
      return MatrixFiles.read(file, library::withId);
    } catch (TableException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static PackLibrary library(Path folder) {
    DataFolder data = new DataFolder(folder);
    return new PackLibrary(new PackReader(), new SqliteCatalog(data), Optional.of(data.packs()));
  }
}
