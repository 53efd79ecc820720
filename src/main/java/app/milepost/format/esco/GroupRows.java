package app.milepost.format.esco;

import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.RowSink;
import app.milepost.format.table.TableException;
import java.util.Map;

/** Takes the names of groups of occupations. */
final class GroupRows implements RowSink {

  private final Map<String, String> names;
  private int code;
  private int label;

  /**
   * Prepares.
   *
   * @param names by code; filled
   */
  GroupRows(Map<String, String> names) {
    this.names = names;
  }

  @Override
  public void begin(Header header) throws TableException {
    code = header.column("code");
    label = header.column(Concept.LABEL);
  }

  @Override
  public void take(Row row) throws TableException {
    names.put(row.required(code), row.required(label));
  }
}
