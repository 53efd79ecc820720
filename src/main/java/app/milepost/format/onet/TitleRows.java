package app.milepost.format.onet;

import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.TableException;
import java.util.Map;

/** Takes what else people call an occupation. */
final class TitleRows extends OccupationRows {

  private final String[] names;
  private int title;

  /**
   * Prepares.
   *
   * @param names what the column may be called
   */
  TitleRows(Map<String, OccupationDraft> drafts, String... names) {
    super(drafts);
    this.names = names.clone();
  }

  @Override
  void columns(Header header) throws TableException {
    title = header.column(names);
  }

  @Override
  void take(OccupationDraft draft, Row row) throws TableException {
    draft.alsoCalled(row.required(title));
  }
}
