package app.milepost.ui.progress;

import app.milepost.people.SessionHead;
import app.milepost.scoring.compare.Comparison;
import app.milepost.ui.folder.Milestone;
import java.util.List;
import java.util.Optional;

/**
 * The page as it is to be shown.
 *
 * @param line all assessments with anything in them, oldest first
 * @param unreadable sessions besides that are damaged, or whose pack is
 * @param before index of the earlier one compared
 * @param after index of the later one compared
 * @param comparison the two item by item; empty while there are fewer than two, or where they can't
 *     be compared
 * @param canKeep whether there are answers that could be kept as a milestone
 */
record ProgressState(
    List<Milestone> line,
    List<SessionHead> unreadable,
    int before,
    int after,
    Optional<Comparison> comparison,
    boolean canKeep) {

  ProgressState {
    line = List.copyOf(line);
    unreadable = List.copyOf(unreadable);
  }
}
