package app.milepost.format;

import app.milepost.role.RolePack;
import app.milepost.role.check.PackProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The bundled packs and those a person put into their packs folder, as {@code *.json} files. An id
 * is taken once: a file whose id is a bundled pack's, or that of a file before it by name, is
 * listed as unusable. The folder is read anew each time, so a pack dropped in shows at once.
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
  private final Optional<Path> folder;

  /**
   * Makes a library.
   *
   * @param reader reads the files
   * @param folder where a person's own packs lie; it need not exist
   */
  public PackLibrary(PackReader reader, Optional<Path> folder) {
    this.reader = reader;
    this.folder = folder;
  }

  /** Returns the bundled packs, then what is in the folder, by file name. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (String id : BundledPacks.IDS) {
      entries.add(new Entry.Usable(BundledPacks.read(id), Optional.empty()));
    }
    Set<String> taken = new HashSet<>(BundledPacks.IDS);
    try {
      for (Path file : files()) {
        entries.add(entry(file, taken));
      }
    } catch (IOException | UncheckedIOException e) {
      folder.ifPresent(
          unlisted -> entries.add(new Entry.Unusable(unlisted, List.of(problem(unlisted, e)))));
    }
    return entries;
  }

  private Entry entry(Path file, Set<String> taken) {
    try {
      RolePack pack = reader.readOrdinary(file);
      if (taken.add(pack.id())) {
        return new Entry.Usable(pack, Optional.of(file));
      }
      String sentence =
          "There is already a role “%s”. Give this one another id.".formatted(pack.id());
      return new Entry.Unusable(file, List.of(new PackProblem("$.id", sentence)));
    } catch (UnreadableFileException e) {
      return new Entry.Unusable(file, e.problems());
    }
  }

  private List<Path> files() throws IOException {
    if (folder.isEmpty() || isNotThereYet(folder.get())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      return files.filter(PackLibrary::namedLikeAPack).sorted().toList();
    }
  }

  /** Neither packs nor the data folder around them need be there; but what is there must be one. */
  private static boolean isNotThereYet(Path packs) {
    Path nearest = nearest(packs.toAbsolutePath());
    return !Files.exists(packs, LinkOption.NOFOLLOW_LINKS)
        && Files.isDirectory(nearest)
        && Files.isExecutable(nearest)
        && isOnDisk(nearest);
  }

  /** Returns the path, or the folder around it in which what lies between would have to be made. */
  private static Path nearest(Path path) {
    return Stream.iterate(path, Objects::nonNull, Path::getParent)
        .filter(around -> Files.exists(around, LinkOption.NOFOLLOW_LINKS))
        .findFirst()
        .orElse(path);
  }

  /** What the system itself shows as files, as in /proc, has no room for any others. */
  private static boolean isOnDisk(Path folder) {
    try {
      return Files.getFileStore(folder).getTotalSpace() > 0;
    } catch (IOException e) {
      return true;
    }
  }

  /**
   * A name that begins with a point is that of something hidden, which some systems leave behind.
   */
  private static boolean namedLikeAPack(Path file) {
    String name = file.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith(".json") && !name.startsWith(".");
  }

  private static PackProblem problem(Path packs, Exception e) {
    Path data = packs.toAbsolutePath().getParent();
    for (Path around : data == null ? List.of(packs) : List.of(data, packs)) {
      if (Files.isSymbolicLink(around) && !Files.exists(around)) {
        return new PackProblem(
            "",
            "“%s” is a link to something that is not there, so no role packs can be read. Put back"
                    .formatted(around)
                + " what it leads to, or name another folder.");
      }
    }
    Path nearest = nearest(packs.toAbsolutePath());
    if (!nearest.equals(packs.toAbsolutePath())
        && Files.exists(nearest)
        && !Files.isDirectory(nearest)) {
      return new PackProblem(
          "", "“%s” is a file, not a folder. Name the folder of your data.".formatted(nearest));
    }
    if (data != null && !Files.exists(data) && !isOnDisk(nearest)) {
      return new PackProblem(
          "",
          ("“%s” is not there and can't be made, as “%s” is no place on a disk. Name another"
                  + " folder.")
              .formatted(data, nearest));
    }
    return new PackProblem(
        "",
        e instanceof NotDirectoryException
            ? "This is a file, not a folder, so no role packs can be in it. Move it away and make a"
                + " folder of that name."
            : "The folder cannot be listed, so the role packs in it are not offered. Check that you"
                + " may read it.");
  }

  /** Returns what is wrong with the packs folder itself, if it cannot be listed. */
  public Optional<PackProblem> folderProblem() {
    return entries().stream()
        .flatMap(e -> e instanceof Entry.Unusable unusable ? Stream.of(unusable) : Stream.empty())
        .filter(unusable -> folder.filter(unusable.file()::equals).isPresent())
        .map(unusable -> unusable.problems().getFirst())
        .findFirst();
  }

  /** Returns the usable packs, bundled ones first. */
  public List<RolePack> packs() {
    return entries().stream()
        .flatMap(e -> e instanceof Entry.Usable usable ? Stream.of(usable.pack()) : Stream.empty())
        .toList();
  }

  /**
   * Finds the pack a person means. A bundled id comes first; then, for a name that ends in {@code
   * .json} or holds a slash, the file of that name; then the ids in the packs folder.
   *
   * @param idOrFile an id or a file's path
   * @return the pack, empty if no pack has that id
   * @throws UnreadableFileException if the file is not a valid pack
   */
  public Optional<RolePack> find(String idOrFile) throws UnreadableFileException {
    boolean file =
        idOrFile.toLowerCase(Locale.ROOT).endsWith(".json")
            || idOrFile.contains("/")
            || idOrFile.contains("\\");
    return file && !BundledPacks.IDS.contains(idOrFile)
        ? Optional.of(reader.read(Path.of(idOrFile)))
        : withId(idOrFile);
  }

  /**
   * Returns the usable pack of that id, if there is one. An id is never taken for a file's path.
   */
  public Optional<RolePack> withId(String id) {
    return BundledPacks.IDS.contains(id)
        ? Optional.of(BundledPacks.read(id))
        : packs().stream().filter(pack -> pack.id().equals(id)).findFirst();
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
    return reader.inspect(ownFile(fileOrId).orElse(file));
  }

  /**
   * Returns the bytes a pack was read from.
   *
   * @throws IOException if the file can't be read, or holds something else by now; with a sentence
   */
  public byte[] file(RolePack pack) throws IOException {
    byte[] bytes = bytes(pack.id());
    try {
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

  private byte[] bytes(String id) throws IOException {
    if (BundledPacks.IDS.contains(id)) {
      try (InputStream in = BundledPacks.open(id)) {
        return in.readAllBytes();
      }
    }
    Optional<Path> own = ownFile(id);
    if (own.isEmpty()) {
      throw new IOException(
          "The file of the role “%s” is no longer in the packs folder. Put it back and try again."
              .formatted(id));
    }
    return Files.readAllBytes(own.get());
  }

  private Optional<Path> ownFile(String id) {
    return entries().stream()
        .flatMap(entry ->
            entry instanceof Entry.Usable usable && usable.pack().id().equals(id)
                ? usable.file().stream()
                : Stream.empty())
        .findFirst();
  }
}
