package app.milepost.format.esco;

import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.RowSink;
import app.milepost.format.table.TableException;
import app.milepost.occupation.Titles;
import app.milepost.occupation.esco.EscoPack;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Takes the occupations in the language that careers are made in. */
final class OccupationRows implements RowSink {

  private static final int MOST = 20_000;
  private static final int LONGEST_CODE = 40;
  private static final int LONGEST_TEXT = 1_000;
  private static final String UNREGULATED = "/unregulated";

  private final Map<String, OccupationDraft> drafts;
  private final Set<String> ids = new HashSet<>();
  private int uri;
  private int group;
  private int label;
  private int others;
  private int description;
  private int scope;
  private int regulated;
  private int changed;
  private int code;
  private String newest = "";

  /**
   * Prepares.
   *
   * @param drafts by address; filled
   */
  OccupationRows(Map<String, OccupationDraft> drafts) {
    this.drafts = drafts;
  }

  @Override
  public void begin(Header header) throws TableException {
    uri = header.column(Concept.URI);
    group = header.column("iscoGroup");
    label = header.column(Concept.LABEL);
    others = header.column("altLabels");
    description = header.column("description");
    scope = header.columnIfThere("scopeNote");
    regulated = header.columnIfThere("regulatedProfessionNote");
    changed = header.columnIfThere("modifiedDate");
    code = header.columnIfThere("code");
  }

  @Override
  public void take(Row row) throws TableException {
    String address = Concept.uri(row, uri);
    Concept.atMost(MOST, drafts.size(), row, uri);
    String note = row.text(regulated);
    OccupationDraft draft =
        new OccupationDraft(
            new OccupationDraft.Said(
                address,
                Titles.cut(row.text(code), LONGEST_CODE),
                Titles.cut(row.required(group), LONGEST_CODE),
                Concept.label(row, label),
                Titles.cut(row.text(description), LONGEST_TEXT),
                Titles.cut(row.text(scope), LONGEST_TEXT),
                !note.isEmpty() && !note.endsWith(UNREGULATED)));
    row.text(others).lines().forEach(draft::alsoCalled);
    if (!ids.add(EscoPack.id(address))) {
      throw Concept.twice(row, uri);
    }
    drafts.put(address, draft);
    if (row.text(changed).compareTo(newest) > 0) {
      newest = row.text(changed);
    }
  }

  /** Returns when an occupation was changed last; empty where no row says it. */
  String newest() {
    return newest;
  }
}
