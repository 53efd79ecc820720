package app.milepost.format;

import app.milepost.catalog.CareerCatalog;
import app.milepost.catalog.Listing;
import app.milepost.role.RolePack;
import app.milepost.role.check.PackProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The bundled packs, the imported ones, and those a person put into their packs folder, as {@code
 * *.json} files. An id is taken once: a file whose id is that of a bundled or imported pack, or of
 * a file before it by name, is listed as unusable. The folder is read anew each time, so a pack
 * dropped in shows at once. Of the imported packs, only the one that is asked for is read.
 */
public final class PackLibrary {

  /** A pack, or what is wrong with a file that should be one. */
  public sealed interface Entry {

    /**
     * A pack ready for use.
     *
     * @param pack the pack
     * @param file where it came from, empty for a bundled one
     */
    record Usable(RolePack pack, Optional<Path> file) implements Entry {}

    /**
     * A file that cannot be used.
     *
     * @param file the file, or the packs folder itself where it cannot be listed
     * @param problems at least one
     */
    record Unusable(Path file, List<PackProblem> problems) implements Entry {
      public Unusable {
        problems = List.copyOf(problems);
      }
    }
  }

  private final PackReader reader;
  private final ImportedPacks imported;
  private final Optional<Path> folder;

  /**
   * Makes a library without imported packs.
   *
   * @param reader reads the files
   * @param folder where a person's own packs lie; it need not exist
   */
  public PackLibrary(PackReader reader, Optional<Path> folder) {
    this(reader, CareerCatalog.NONE, folder);
  }

  /**
   * Makes a library.
   *
   * @param reader reads the files
   * @param imported the imported packs
   * @param folder where a person's own packs lie; it need not exist
   */
  public PackLibrary(PackReader reader, CareerCatalog imported, Optional<Path> folder) {
    this.reader = reader;
    this.imported = new ImportedPacks(imported);
    this.folder = folder;
  }

  /** Returns the imported packs. */
  public CareerCatalog imported() {
    return imported.catalog();
  }

  /**
   * Returns the bundled packs, then what is in the folder, by file name. Imported packs are too
   * many to be read; see {@link #imported()}.
   */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (String id : BundledPacks.IDS) {
      entries.add(new Entry.Usable(BundledPacks.read(id), Optional.empty()));
    }
    Set<String> taken = new HashSet<>(BundledPacks.IDS);
    try {
      if (folder.isPresent()) {
        for (Path file : PackFolder.files(folder.get())) {
          entries.add(entry(file, taken));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      folder.ifPresent(unlisted ->
          entries.add(new Entry.Unusable(unlisted, List.of(PackFolder.problem(unlisted, e)))));
    }
    return entries;
  }

  private Entry entry(Path file, Set<String> taken) {
    try {
      RolePack pack = reader.readOrdinary(file);
      if (taken.add(pack.id()) && !imported.has(pack.id())) {
        return new Entry.Usable(pack, Optional.of(file));
      }
      String sentence =
          "There is already a role “%s”. Give this one another id.".formatted(pack.id());
      return new Entry.Unusable(file, List.of(new PackProblem("$.id", sentence)));
    } catch (UnreadableFileException e) {
      return new Entry.Unusable(file, e.problems());
    }
  }

  /** Returns what is wrong with the packs folder itself, if it cannot be listed. */
  public Optional<PackProblem> folderProblem() {
    return entries().stream()
        .flatMap(e -> e instanceof Entry.Unusable unusable ? Stream.of(unusable) : Stream.empty())
        .filter(unusable -> folder.filter(unusable.file()::equals).isPresent())
        .map(unusable -> unusable.problems().getFirst())
        .findFirst();
  }

  /**
   * Returns what lists show of every career: the bundled ones, those of the folder, the imported
   * ones by title.
   *
   * @throws IOException with a sentence, if the imported ones can't be read
   */
  public List<Listing> listings() throws IOException {
    List<Listing> listings = new ArrayList<>(withoutImported());
    imported.catalog().listings().stream()
        .filter(listing -> !BundledPacks.IDS.contains(listing.id()))
        .forEach(listings::add);
    return List.copyOf(listings);
  }

  /** Returns what lists show of the bundled careers and those of the folder. */
  public List<Listing> withoutImported() {
    List<Listing> listings = new ArrayList<>();
    for (Entry entry : entries()) {
      if (entry instanceof Entry.Usable usable) {
        listings.add(
            Listing.of(
                usable.pack(),
                usable.file().isPresent() ? Listing.Origin.OWN : Listing.Origin.BUNDLED));
      }
    }
    return listings;
  }

  /** Returns the usable packs of {@link #entries()}, bundled ones first. */
  public List<RolePack> packs() {
    return entries().stream()
        .flatMap(e -> e instanceof Entry.Usable usable ? Stream.of(usable.pack()) : Stream.empty())
        .toList();
  }

  /**
   * Finds the pack a person means. A bundled id comes first; then, for a name that ends in {@code
   * .json} or holds a slash, the file of that name; then the imported ids, then those in the packs
   * folder.
   *
   * @param idOrFile an id or a file's path
   * @return the pack, empty if no pack has that id
   * @throws UnreadableFileException if the file is not a valid pack, or the imported packs can't be
   *     read
   */
  public Optional<RolePack> find(String idOrFile) throws UnreadableFileException {
    boolean file =
        idOrFile.toLowerCase(Locale.ROOT).endsWith(".json")
            || idOrFile.contains("/")
            || idOrFile.contains("\\");
    return file && !BundledPacks.IDS.contains(idOrFile)
        ? Optional.of(reader.read(Path.of(idOrFile)))
        : identified(idOrFile);
  }

  /**
   * Returns the usable pack of that id, if there is one. An id is never taken for a file's path.
   */
  public Optional<RolePack> withId(String id) {
    try {
      return identified(id);
    } catch (UnreadableFileException e) {
      return own(id);
    }
  }

  private Optional<RolePack> identified(String id) throws UnreadableFileException {
    if (BundledPacks.IDS.contains(id)) {
      return Optional.of(BundledPacks.read(id));
    }
    Optional<RolePack> found = imported.find(id);
    return found.isPresent() ? found : own(id);
  }

  private Optional<RolePack> own(String id) {
    return packs().stream().filter(pack -> pack.id().equals(id)).findFirst();
  }

  /**
   * Looks through the pack a person means, whatever is in it: the file of that name if there is
   * one, else the pack of that id.
   *
   * @param fileOrId a file's path or an id
   * @return with a problem that says so where there is neither
   */
  public PackInspection inspect(String fileOrId) {
    Path file = Path.of(fileOrId);
    if (Files.exists(file)) {
      return reader.inspect(file);
    }
    if (BundledPacks.IDS.contains(fileOrId)) {
      try (InputStream in = BundledPacks.open(fileOrId)) {
        return reader.inspect(fileOrId, in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    try {
      Optional<byte[]> known = imported.file(fileOrId);
      return known.isPresent()
          ? reader.inspect(fileOrId, new ByteArrayInputStream(known.get()))
          : reader.inspect(ownFile(fileOrId).orElse(file));
    } catch (UnreadableFileException e) {
      return PackInspection.refused(e.problems());
    }
  }

  /**
   * Returns the bytes a pack was read from.
   *
   * @throws IOException if the file can't be read, or holds something else by now; with a sentence
   */
  public byte[] file(RolePack pack) throws IOException {
    try {
      byte[] bytes = bytes(pack.id());
      if (reader.read(pack.id(), new ByteArrayInputStream(bytes)).equals(pack)) {
        return bytes;
      }
    } catch (UnreadableFileException e) {
      throw new IOException(e.getMessage(), e);
    }
    throw new IOException(
        "The file of the role “%s” has changed since Milepost read it. Start Milepost again and look"
                .formatted(pack.title())
            + " over the answers.");
  }

  private byte[] bytes(String id) throws IOException, UnreadableFileException {
    if (BundledPacks.IDS.contains(id)) {
      try (InputStream in = BundledPacks.open(id)) {
        return in.readAllBytes();
      }
    }
    Optional<byte[]> known = imported.file(id);
    if (known.isPresent()) {
      return known.get();
    }
    Optional<Path> own = ownFile(id);
    if (own.isEmpty()) {
      throw new IOException(
          "The file of the role “%s” is no longer in the packs folder. Put it back and try again."
              .formatted(id));
    }
    return Files.readAllBytes(own.get());
  }

  /** Returns the file in the packs folder that holds the usable pack of that id. */
  Optional<Path> ownFile(String id) {
    return entries().stream()
        .flatMap(entry ->
            entry instanceof Entry.Usable usable && usable.pack().id().equals(id)
                ? usable.file().stream()
                : Stream.empty())
        .findFirst();
  }
}
