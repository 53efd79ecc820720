package app.milepost.format;

import app.milepost.role.check.PackProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The folder in which a person keeps packs of their own. */
final class PackFolder {

  private PackFolder() {}

  /** Returns the files in it that should be packs, by name; none where there is no folder yet. */
  static List<Path> files(Path folder) throws IOException {
    if (isNotThereYet(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(PackFolder::namedLikeAPack).sorted().toList();
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

  /** Returns why the folder could not be listed, and what to do. */
  static PackProblem problem(Path packs, Exception e) {
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
}
