package app.milepost.format.matrix;

import app.milepost.format.BundledCompetencies;
import app.milepost.format.table.TableException;
import app.milepost.format.table.TableFiles;
import app.milepost.format.table.Tables;
import app.milepost.role.RolePack;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Spreadsheets on the disk that hold a career. */
public final class MatrixFiles {

  private MatrixFiles() {}

  /**
   * Reads a career from a file, if its name is that of a spreadsheet.
   *
   * @param known finds the career of an id
   * @throws TableException at the first fault, with its cell as far as it is in one
   */
  public static Optional<RolePack> read(Path file, Function<String, Optional<RolePack>> known)
      throws TableException {
    if (Tables.ofName(file.toString()).filter(kind -> kind != Tables.TEXT).isEmpty()) {
      return Optional.empty();
    }
    try (TableFiles files = TableFiles.open(List.of(file))) {
      return Optional.of(
          new MatrixReader(BundledCompetencies.read(), known).read(files.all().getFirst()));
    }
  }
}
