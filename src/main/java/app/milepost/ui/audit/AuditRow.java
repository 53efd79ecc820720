package app.milepost.ui.audit;

import java.util.List;
import java.util.Optional;

/**
 * One line of the list as it is read.
 *
 * @param when in words
 * @param who was at the computer
 * @param what was done
 * @param whom it concerned, by name or number; empty for nobody
 * @param personId the number, for showing only theirs
 */
record AuditRow(String when, String who, String what, String whom, Optional<Long> personId) {

  /** Returns the line's cells in the order of {@link #COLUMNS}. */
  List<String> cells() {
    return List.of(when, who, what, whom);
  }

  /** What the cells are called. */
  static final List<String> COLUMNS = List.of("When", "Who", "What", "About");
}
