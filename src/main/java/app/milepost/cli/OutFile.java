package app.milepost.cli;

import app.milepost.format.SafeFile;
import app.milepost.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options that say where a command writes its one file. */
final class OutFile {

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The file to write; its ending says what kind it is.")
  private Path path = Path.of("");

  @Option(names = "--force", description = "Replace a file that is already there.")
  private boolean force;

  Path path() {
    return path;
  }

  /**
   * Tells the kind of file by its ending, and makes sure that it can be written, before any work is
   * done in vain.
   *
   * @param allowed the kinds that the command can write
   * @param endings the same in words
   * @throws WrongUseException if the ending is another, the file is a folder, or its folder is not
   *     there
   * @throws IOException if the file is already there and may not be replaced, or its folder may not
   *     be written
   */
  ReportFormat format(Set<ReportFormat> allowed, String endings)
      throws IOException, WrongUseException {
    return format(path, allowed, endings, force);
  }

  /** The same for a file that another option names. */
  static ReportFormat format(Path path, Set<ReportFormat> allowed, String endings, boolean force)
      throws IOException, WrongUseException {
    Optional<ReportFormat> format =
        ReportFormat.ofFileName(path.toString()).filter(allowed::contains);
    if (format.isEmpty()) {
      throw new WrongUseException("“%s” must end in %s.".formatted(path, endings));
    }
    if (Files.isDirectory(path)) {
      throw new WrongUseException("“%s” is a folder. Name a file in it.".formatted(path));
    }
    if (!force) {
      ReportFiles.refuseExisting(List.of(path));
    }
    ReportFiles.refuseUnwritable(path);
    return format.get();
  }

  /** Writes the file, whole or not at all. */
  void write(SafeFile.Content content) throws IOException, WrongUseException {
    ReportFiles.write(path, force, content);
  }
}
