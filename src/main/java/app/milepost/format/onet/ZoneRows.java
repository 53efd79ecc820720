package app.milepost.format.onet;

import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.TableException;
import java.util.Map;

/** Takes how much preparation an occupation takes. */
final class ZoneRows extends OccupationRows {

  private static final int HIGHEST = 5;

  private int zone;

  ZoneRows(Map<String, OccupationDraft> drafts) {
    super(drafts);
  }

  @Override
  void columns(Header header) throws TableException {
    zone = header.column("Job Zone");
  }

  @Override
  void take(OccupationDraft draft, Row row) throws TableException {
    int number = row.whole(zone).orElse(0);
    if (number < 1 || number > HIGHEST) {
      throw row.problem(zone, "A job zone is a whole number from 1 to 5.");
    }
    draft.zone(number);
  }
}
