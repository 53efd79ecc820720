package app.milepost.cli;

import app.milepost.format.PackLibrary;
import app.milepost.format.UnreadableFileException;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds what {@code --role} and {@code --rung} mean. */
final class KnownRoles {

  private final Supplier<PackLibrary> library;

  /**
   * Makes a finder.
   *
   * @param library asked only once the arguments have been read, as they may name its folder
   */
  KnownRoles(Supplier<PackLibrary> library) {
    this.library = library;
  }

  PackLibrary library() {
    return library.get();
  }

  /** Returns the pack of that id or file name. */
  RolePack pack(String idOrFile) throws UnreadableFileException, WrongUseException {
    Optional<RolePack> pack = library().find(idOrFile);
    if (pack.isPresent()) {
      return pack.get();
    }
    String known = library().packs().stream().map(RolePack::id).collect(Collectors.joining(", "));
    throw new WrongUseException(
        "There is no role “%s”. Known are: %s.%s The name of a file must end in .json.%s"
            .formatted(
                idOrFile,
                known,
                imported(),
                library().folderProblem().map(problem -> " " + problem.message()).orElse("")));
  }

  private String imported() {
    try {
      return library().imported().count() == 0
          ? ""
          : " “milepost roles find WORDS” finds those imported.";
    } catch (IOException e) {
      return " " + e.getMessage();
    }
  }

  /** Returns the rung asked for, after a look at whether the pack has it. */
  static Optional<String> rung(RolePack pack, Optional<String> rung) throws WrongUseException {
    if (rung.isPresent() && pack.rung(rung.get()).isEmpty()) {
      String known = pack.rungs().stream().map(Rung::id).collect(Collectors.joining(", "));
      throw new WrongUseException(
          "The role has no rung “%s”. It has %s.".formatted(rung.get(), known));
    }
    return rung;
  }
}
