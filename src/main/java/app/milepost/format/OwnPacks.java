package app.milepost.format;

import app.milepost.catalog.Listing;
import app.milepost.editor.Draft;
import app.milepost.editor.Drafts;
import app.milepost.role.RolePack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Opens packs to be edited and keeps those of a person's own as files of the packs folder. What a
 * file said before is put aside, in the folder {@code earlier} inside it. Every method blocks.
 */
public final class OwnPacks {

  private static final String EARLIER = "earlier";
  private static final String ENDING = ".json";

  /**
   * A pack to be edited.
   *
   * @param draft all that its file says
   * @param own whether it lies in the packs folder, and may be changed there
   */
  public record Opened(Draft draft, boolean own) {}

  /** Reads careers from files that are no packs, such as spreadsheets. */
  @FunctionalInterface
  public interface OtherFiles {

    /**
     * Reads a file.
     *
     * @return empty if it is none of those
     * @throws IOException with a sentence, if it is one but wrong
     */
    Optional<RolePack> read(Path file) throws IOException;
  }

  private final PackLibrary library;
  private final Path folder;
  private final OtherFiles others;
  private final PackReader reader = new PackReader();
  private final DraftFiles files = new DraftFiles(reader);

  /**
   * Makes one.
   *
   * @param library finds packs, those of the folder too
   * @param folder the packs folder; it is made with the first pack
   * @param others reads files that are no packs
   */
  public OwnPacks(PackLibrary library, Path folder, OtherFiles others) {
    this.library = library;
    this.folder = folder;
    this.others = others;
  }

  /**
   * Opens a pack.
   *
   * @throws IOException with a sentence, if it is gone or can't be read
   */
  public Opened open(String id) throws IOException {
    try {
      Optional<Path> own = library.ownFile(id);
      if (own.isPresent()) {
        return new Opened(files.read(id, Files.readAllBytes(own.get())), true);
      }
      Optional<RolePack> other = library.withId(id);
      if (other.isEmpty()) {
        throw new IOException(
            "The career “%s” is no longer there. Choose another one.".formatted(id));
      }
      return new Opened(files.read(id, library.file(other.get())), false);
    } catch (UnreadableFileException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * Reads a file of at most 8 MB that should be a pack, be it right or wrong; or another one that
   * holds a career.
   *
   * @throws IOException with a sentence, if it holds none at all
   */
  public Draft read(Path file) throws IOException {
    Optional<RolePack> other = others.read(file);
    try {
      if (other.isPresent()) {
        return files.read(file.toString(), new PackWriter().toBytes(other.get()));
      }
      Draft draft = files.read(file.toString(), InputFiles.read(file));
      if (draft.root().text("format").equals(Drafts.FORMAT)) {
        return Drafts.withIds(draft);
      }
      // It says what it is instead, or else at least one thing that it lacks.
      throw new UnreadableFileException(file.toString(), reader.inspect(file).problems());
    } catch (UnreadableFileException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * Returns the ids that a new pack can't have.
   *
   * @throws IOException with a sentence, if the imported packs can't be read
   */
  public Set<String> taken() throws IOException {
    Set<String> taken = new HashSet<>();
    library.listings().stream().map(Listing::id).forEach(taken::add);
    return taken;
  }

  /**
   * Keeps a pack.
   *
   * @param draft sound, with its id and its new version
   * @param before what its file said when it was opened or saved last; empty for a new pack
   * @return what is there from now on
   * @throws IOException with a sentence, if it could not be kept; nothing has changed then
   */
  public RolePack save(Draft draft, Optional<Draft> before) throws IOException {
    try {
      return keep(draft, before);
    } catch (FileSystemException e) {
      String why = Objects.requireNonNullElse(e.getReason(), "you may not write there");
      throw new IOException(
          "The career could not be kept in “%s”: %s. Nothing has changed there. Make room, or see that you may write there, and save again."
              .formatted(folder, why),
          e);
    }
  }

  private RolePack keep(Draft draft, Optional<Draft> before) throws IOException {
    byte[] file = files.toBytes(draft);
    RolePack pack;
    try {
      pack = reader.read(draft.title(), new ByteArrayInputStream(file));
    } catch (UnreadableFileException e) {
      throw new IOException(e.getMessage(), e);
    }
    Files.createDirectories(folder);
    if (before.isPresent()) {
      replace(pack, file, before.get());
    } else {
      if (taken().contains(pack.id())) {
        throw new IOException(
            "There is another career “%s” by now. Change the name of this one a little."
                .formatted(pack.id()));
      }
      SafeFile.write(free(folder, pack.id()), false, out -> out.write(file));
    }
    return pack;
  }

  private void replace(RolePack pack, byte[] file, Draft before) throws IOException {
    Path target =
        library
            .ownFile(pack.id())
            .orElseThrow(() ->
                new IOException(
                    "The file of “%s” is no longer in the packs folder. Put it back, or export what you"
                            .formatted(pack.title())
                        + " have here as a file."));
    byte[] present = Files.readAllBytes(target);
    if (!isStill(present, before)) {
      throw new IOException(
          "“%s” was changed elsewhere since you opened it. Export what you have here as a file, so that"
                  .formatted(target.getFileName())
              + " neither is lost.");
    }
    Path earlier = Files.createDirectories(folder.resolve(EARLIER));
    String name = "%s-%s".formatted(pack.id(), before.root().text("version"));
    SafeFile.write(free(earlier, name), false, out -> out.write(present));
    SafeFile.write(target, true, out -> out.write(file));
  }

  private boolean isStill(byte[] present, Draft before) {
    try {
      return files.read("", present).equals(before);
    } catch (UnreadableFileException e) {
      return false;
    }
  }

  /** Returns a file that is not there yet. */
  private static Path free(Path in, String name) {
    return Stream.concat(
            Stream.of(name), IntStream.iterate(2, i -> i + 1).mapToObj(i -> name + "-" + i))
        .map(each -> in.resolve(each + ENDING))
        .filter(file -> !Files.exists(file, LinkOption.NOFOLLOW_LINKS))
        .findFirst()
        .orElseThrow();
  }
}
