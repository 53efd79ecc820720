package app.milepost.format.onet;

import app.milepost.format.table.TableException;
import app.milepost.format.table.TableFile;
import app.milepost.format.table.TableFiles;
import app.milepost.format.table.TableWork;
import app.milepost.occupation.Occupation;
import app.milepost.occupation.Release;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads an O*NET release, and wage statistics if they are given, all at once into values.
 * Immutable; any number of threads may share it. Nothing is written anywhere.
 */
public final class OnetImport {

  /**
   * What was read.
   *
   * @param release which edition it is
   * @param occupations by code, in the order of the files
   * @param hasWages whether wage statistics were among the files
   */
  public record Database(Release release, Map<String, Occupation> occupations, boolean hasWages) {

    public Database {
      occupations = Collections.unmodifiableMap(occupations);
    }
  }

  private final LocalDate today;

  /**
   * Makes a reader.
   *
   * @param today told as the day of the import
   */
  public OnetImport(LocalDate today) {
    this.today = today;
  }

  /**
   * Reads files that together are one release: a zip or a folder as published, or single tables of
   * one, and a workbook of national wages beside them or among them.
   *
   * @param progress may end the reading by throwing
   * @throws TableException at the first fault, with its place; nothing of the release is used then
   */
  public Database read(List<Path> paths, TableFile.Progress progress) throws TableException {
    try (TableFiles opened = TableFiles.open(paths)) {
      OnetFiles files = new OnetFiles(opened.all());
      OnetTables tables = new OnetTables();
      List<TableWork> works = new ArrayList<>();
      files.tables().forEach((kind, file) -> works.add(new TableWork(file, tables.sinkFor(kind))));
      Optional<WageRows> wages = files.wages().map(file -> new WageRows(files.wagePeriod()));
      files.wages().ifPresent(file -> works.add(new TableWork(file, wages.orElseThrow())));
      TableWork.all(works, progress);
      ReleaseName name = ReleaseName.of(opened.all(), tables.newest());
      return new Database(
          new Release(name.number(), name.month(), today.toString()),
          tables.occupations(wages),
          wages.isPresent());
    }
  }
}
