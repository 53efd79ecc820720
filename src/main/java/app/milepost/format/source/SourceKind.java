package app.milepost.format.source;

import app.milepost.format.esco.EscoFiles;
import app.milepost.format.framework.Frameworks;
import app.milepost.format.onet.OnetFiles;
import app.milepost.format.table.TableException;
import app.milepost.format.table.TableFile;
import app.milepost.format.table.TableFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Who publishes what was handed over, told by the files in it. */
enum SourceKind {
  /** Tables of O*NET, or wages to go with them. */
  ONET("O*NET"),
  /** Tables of ESCO. */
  ESCO("ESCO"),
  /** Competency frameworks in the CASE format. */
  CASE("a CASE framework");

  private final String title;

  SourceKind(String title) {
    this.title = title;
  }

  private record Found(SourceKind kind, TableFile file) {}

  /**
   * Returns the kind of files.
   *
   * @throws TableException if they are of two kinds or of none that is known
   */
  static SourceKind of(List<Path> paths) throws TableException {
    try (TableFiles opened = TableFiles.open(paths)) {
      Optional<Found> first = Optional.empty();
      for (TableFile file : opened.all()) {
        Optional<SourceKind> kind = kind(file);
        if (kind.isPresent() && first.isPresent() && kind.get() != first.get().kind()) {
          throw new TableException(
              file.place(),
              "This is of %s, and “%s” is of %s. Give the files of one."
                  .formatted(
                      kind.get().title, first.get().file().place(), first.get().kind().title));
        }
        first = first.or(() -> kind.map(known -> new Found(known, file)));
      }
      if (first.isEmpty()) {
        throw new TableException(
            String.valueOf(paths.getFirst()),
            "There is nothing here that careers can be made of. Give the zip of an O*NET release,"
                + " the download of ESCO in CSV, or a CASE package (.json), with the names they"
                + " came with. A list of skills is opened by “Open a file…” or by “milepost roles"
                + " convert”.");
      }
      return first.get().kind();
    }
  }

  private static Optional<SourceKind> kind(TableFile file) throws TableException {
    if (OnetFiles.isTable(file)) {
      return Optional.of(ONET);
    }
    if (EscoFiles.isTable(file)) {
      return Optional.of(ESCO);
    }
    return Frameworks.isOne(file) ? Optional.of(CASE) : Optional.empty();
  }
}
