package app.milepost.format.esco;

import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.RowSink;
import app.milepost.format.table.TableException;
import app.milepost.occupation.Titles;
import app.milepost.occupation.esco.EscoPack;
import app.milepost.occupation.esco.EscoSkill;
import java.util.Map;

/** Takes skills and fields of knowledge. */
final class SkillRows implements RowSink {

  private static final int MOST = 100_000;
  private static final String KNOWLEDGE = "knowledge";

  private final Map<String, EscoSkill> skills;
  private int uri;
  private int label;
  private int description;
  private int type;

  /**
   * Prepares.
   *
   * @param skills by address; filled
   */
  SkillRows(Map<String, EscoSkill> skills) {
    this.skills = skills;
  }

  @Override
  public void begin(Header header) throws TableException {
    uri = header.column(Concept.URI);
    label = header.column(Concept.LABEL);
    description = header.columnIfThere("description");
    type = header.column("skillType");
  }

  /** Fourteen thousand whole descriptions would fill memory for nothing. */
  private static String shortened(String text) {
    return Titles.cut(text.replaceAll("\\s+", " "), EscoPack.LONGEST_DESCRIPTION);
  }

  @Override
  public void take(Row row) throws TableException {
    String address = Concept.uri(row, uri);
    Concept.atMost(MOST, skills.size(), row, uri);
    boolean knowledge = row.text(type).equalsIgnoreCase(KNOWLEDGE);
    EscoSkill skill =
        new EscoSkill(
            address, Concept.label(row, label), shortened(row.text(description)), knowledge);
    if (skills.put(address, skill) != null) {
      throw Concept.twice(row, uri);
    }
  }
}
