package app.milepost.format.esco;

import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.RowSink;
import app.milepost.format.table.TableException;
import app.milepost.occupation.esco.EscoSkill;
import java.util.Locale;
import java.util.Map;

/**
 * Takes which occupation needs which skill. A few rows may speak of what has been withdrawn; many
 * mean that the tables are of two releases.
 */
final class RelationRows implements RowSink {

  /** More unknown rows than one in so many are too many. */
  private static final int TOLERATED = 20;

  private static final int MOST = 1_000_000;

  private final Map<String, OccupationDraft> drafts;
  private final Map<String, EscoSkill> skills;
  private int occupation;
  private int relation;
  private int skill;
  private int rows;
  private int unknown;
  private String firstUnknown = "";

  RelationRows(Map<String, OccupationDraft> drafts, Map<String, EscoSkill> skills) {
    this.drafts = drafts;
    this.skills = skills;
  }

  @Override
  public void begin(Header header) throws TableException {
    occupation = header.column("occupationUri");
    relation = header.column("relationType");
    skill = header.column("skillUri");
  }

  @Override
  public void take(Row row) throws TableException {
    Concept.atMost(MOST, rows, row, skill);
    boolean essential = essential(row);
    OccupationDraft draft = drafts.get(row.required(occupation));
    EscoSkill needed = skills.get(row.required(skill));
    rows++;
    if (draft == null || needed == null) {
      unknown++;
      if (firstUnknown.isEmpty()) {
        firstUnknown = row.text(draft == null ? occupation : skill);
      }
    } else {
      draft.needs(needed, essential);
    }
  }

  private boolean essential(Row row) throws TableException {
    return switch (row.required(relation).toLowerCase(Locale.ROOT)) {
      case "essential" -> true;
      case "optional" -> false;
      default ->
          throw row.problem(
              relation, "“%s” is neither essential nor optional.".formatted(row.text(relation)));
    };
  }

  /**
   * Returns how many rows speak of what no table knows.
   *
   * @param place what to call the table in a message
   * @throws TableException if there are too many for tables of one release, or no rows at all
   */
  int unknown(String place) throws TableException {
    if (rows == 0) {
      throw new TableException(
          place, "No row says which skill an occupation needs. Get a fresh copy.");
    }
    if (unknown * TOLERATED > rows) {
      throw new TableException(
          place,
          "%d of %d rows speak of what is not in the other tables, such as %s. Files of one release"
                  .formatted(unknown, rows, firstUnknown)
              + " belong together; are these of two?");
    }
    return unknown;
  }
}
