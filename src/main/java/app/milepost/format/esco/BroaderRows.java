package app.milepost.format.esco;

import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.RowSink;
import app.milepost.format.table.TableException;
import java.util.Map;

/** Takes which occupation is a special case of another; rows about groups go by. */
final class BroaderRows implements RowSink {

  private final Map<String, OccupationDraft> drafts;
  private int lower;
  private int upper;

  BroaderRows(Map<String, OccupationDraft> drafts) {
    this.drafts = drafts;
  }

  @Override
  public void begin(Header header) throws TableException {
    lower = header.column(Concept.URI);
    upper = header.column("broaderUri");
  }

  @Override
  public void take(Row row) throws TableException {
    OccupationDraft special = drafts.get(row.required(lower));
    OccupationDraft general = drafts.get(row.required(upper));
    if (special != null && general != null) {
      special.under(general);
    }
  }
}
