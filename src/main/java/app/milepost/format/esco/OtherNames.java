package app.milepost.format.esco;

import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.RowSink;
import app.milepost.format.table.TableException;
import java.util.Map;

/** Takes what occupations are called in a further language, so that they are found by that. */
final class OtherNames implements RowSink {

  private static final int MOST = 5;

  private final Map<String, OccupationDraft> drafts;
  private int uri;
  private int label;
  private int others;

  /**
   * Prepares.
   *
   * @param drafts by address; what is not among them goes by
   */
  OtherNames(Map<String, OccupationDraft> drafts) {
    this.drafts = drafts;
  }

  @Override
  public void begin(Header header) throws TableException {
    uri = header.column(Concept.URI);
    label = header.column(Concept.LABEL);
    others = header.columnIfThere("altLabels");
  }

  @Override
  public void take(Row row) throws TableException {
    OccupationDraft draft = drafts.get(Concept.uri(row, uri));
    if (draft != null) {
      draft.alsoCalled(row.text(label));
      row.text(others).lines().limit(MOST).forEach(draft::alsoCalled);
    }
  }
}
