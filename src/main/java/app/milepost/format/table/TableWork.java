package app.milepost.format.table;

import java.util.List;

/**
 * A table to be read.
 *
 * @param file where it is; its name tells how it is written
 * @param sink takes its rows
 */
public record TableWork(TableFile file, RowSink sink) {

  /**
   * Reads tables one after the other.
   *
   * @param progress told how much of all their bytes has been read; may end it by throwing
   * @throws TableException at the first fault, with its place
   */
  public static void all(List<TableWork> works, TableFile.Progress progress) throws TableException {
    double size = Math.max(1, works.stream().mapToLong(work -> work.file().size()).sum());
    double done = 0;
    for (TableWork work : works) {
      double before = done;
      double part = work.file().size();
      Tables kind = Tables.ofName(work.file().name()).orElseThrow();
      work.file().read(kind, work.sink(), share -> progress.at((before + share * part) / size));
      done += part;
      progress.at(done / size);
    }
  }
}
