package app.milepost.ui.assess;

import app.milepost.role.Section;
import java.util.List;

/**
 * One section of the list.
 *
 * @param section what it is
 * @param rows its requirements
 */
public record SectionRows(Section section, List<Row> rows) {

  /** Returns how many rows have an answer. */
  public long answered() {
    return rows.stream().filter(Row::isAnswered).count();
  }
}
