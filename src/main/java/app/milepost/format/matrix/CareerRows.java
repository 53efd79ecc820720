package app.milepost.format.matrix;

import app.milepost.format.table.Row;
import app.milepost.format.table.SheetRows;
import app.milepost.format.table.TableException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a spreadsheet says about the career as a whole.
 *
 * @param id names the career
 * @param isNamed whether the sheet gives that id, so that the career of that id is meant
 * @param title what it is called
 * @param version of its pack, such as 1.2.0; empty where the sheet says nothing
 * @param summary what it is about
 * @param judgement how levels were set
 */
record CareerRows(
    String id,
    boolean isNamed,
    String title,
    Optional<String> version,
    Optional<String> summary,
    Optional<String> judgement) {

  /**
   * Reads the sheet, if there is one.
   *
   * @param fileTitle the career's title where no sheet gives another
   */
  static CareerRows of(Optional<SheetRows> sheet, String fileTitle) throws TableException {
    Map<String, String> fields = new HashMap<>();
    if (sheet.isPresent()) {
      int field = Cells.column(sheet.get(), Columns.FIELD);
      int content = Cells.column(sheet.get(), Columns.CONTENT);
      for (Row row : sheet.get().rows()) {
        fields.put(key(row.text(field)), row.text(content));
      }
    }
    String title = field(fields, Columns.TITLE).orElse(fileTitle);
    return new CareerRows(
        field(fields, Columns.ID).orElseGet(() -> Cells.id(title)),
        field(fields, Columns.ID).isPresent(),
        title,
        field(fields, Columns.VERSION),
        field(fields, Columns.SUMMARY),
        field(fields, Columns.JUDGEMENT));
  }

  private static Optional<String> field(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(key(name))).filter(text -> !text.isEmpty());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
