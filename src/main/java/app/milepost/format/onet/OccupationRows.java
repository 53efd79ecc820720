package app.milepost.format.onet;

import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.RowSink;
import app.milepost.format.table.TableException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes rows that say something of an occupation known by its code. */
abstract class OccupationRows implements RowSink {

  static final String CODE = "O*NET-SOC Code";

  private final Map<String, OccupationDraft> drafts;
  private int code;
  private @Nullable OccupationDraft last;

  OccupationRows(Map<String, OccupationDraft> drafts) {
    this.drafts = drafts;
  }

  @Override
  public final void begin(Header header) throws TableException {
    code = header.column(CODE);
    columns(header);
  }

  @Override
  public final void take(Row row) throws TableException {
    String wanted = row.required(code);
    OccupationDraft draft = last;
    if (draft == null || !draft.code().equals(wanted)) {
      draft = drafts.get(wanted);
      if (draft == null) {
        throw row.problem(
            code,
            "“%s” is not in “Occupation Data”. Files of one release belong together; are these of"
                    .formatted(wanted)
                + " two?");
      }
      last = draft;
    }
    take(draft, row);
  }

  /** Finds the columns it needs. */
  abstract void columns(Header header) throws TableException;

  /** Takes what a row says. */
  abstract void take(OccupationDraft draft, Row row) throws TableException;
}
