package app.milepost.format.esco;

import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.RowSink;
import app.milepost.format.table.TableException;
import java.util.Map;

/** Takes the names of groups of occupations. */
final class GroupRows implements RowSink {

  private static final int MOST = 5_000;

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
    Concept.atMost(MOST, names.size(), row, code);
    names.put(row.required(code), Concept.label(row, label));
  }
}
