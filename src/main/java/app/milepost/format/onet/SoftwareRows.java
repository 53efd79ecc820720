package app.milepost.format.onet;

import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.TableException;
import app.milepost.occupation.Software;
import java.util.Map;

/** Takes what software people in an occupation use. */
final class SoftwareRows extends OccupationRows {

  private static final String YES = "Y";

  private int product;
  private int hot;
  private int inDemand;

  SoftwareRows(Map<String, OccupationDraft> drafts) {
    super(drafts);
  }

  @Override
  void columns(Header header) throws TableException {
    product = header.column("Example", "Workplace Example");
    hot = header.column("Hot Technology");
    inDemand = header.columnIfThere("In Demand");
  }

  @Override
  void take(OccupationDraft draft, Row row) throws TableException {
    draft.add(
        new Software(
            row.required(product), row.text(hot).equals(YES), row.text(inDemand).equals(YES)));
  }
}
