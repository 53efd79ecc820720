package app.milepost.format.onet;

import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.RowSink;
import app.milepost.format.table.TableException;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes the codes and titles of all occupations. */
final class DataRows implements RowSink {

  private static final Pattern CODE = Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}");

  private final Map<String, OccupationDraft> drafts;
  private int code;
  private int title;
  private int description;

  DataRows(Map<String, OccupationDraft> drafts) {
    this.drafts = drafts;
  }

  @Override
  public void begin(Header header) throws TableException {
    code = header.column(OccupationRows.CODE);
    title = header.column("Title");
    description = header.column("Description");
  }

  @Override
  public void take(Row row) throws TableException {
    String number = row.required(code);
    if (!CODE.matcher(number).matches()) {
      throw row.problem(
          code, "“%s” is not in the form of a code, such as 29-2072.00.".formatted(number));
    }
    OccupationDraft draft = new OccupationDraft(number, row.required(title), row.text(description));
    if (drafts.put(number, draft) != null) {
      throw row.problem(code, "The code %s stands twice. Get a fresh copy.".formatted(number));
    }
  }
}
