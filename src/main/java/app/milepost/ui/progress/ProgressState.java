package app.milepost.ui.progress;

import app.milepost.people.SessionHead;
import app.milepost.plan.DoneStep;
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
 * @param done the steps of the plan that are done, latest first
 * @param canKeep whether there are answers that could be kept as a milestone
 */
record ProgressState(
    List<Milestone> line,
    List<SessionHead> unreadable,
    int before,
    int after,
    Optional<Comparison> comparison,
    List<DoneStep> done,
    boolean canKeep) {

  ProgressState {
    line = List.copyOf(line);
    unreadable = List.copyOf(unreadable);
    done = List.copyOf(done);
  }

  /** Returns what to do before there is anything to compare; empty once there is. */
  Optional<String> lead() {
    return switch (line.size()) {
      case 0 -> Optional.of("Nothing has been rated yet. Rate a few skills first, then come back.");
      case 1 ->
          Optional.of(
              (canKeep
                      ? "There is one assessment so far. Keep it as a milestone, rate again"
                      : "There is one milestone so far. Rate again")
                  + " in some weeks, and this page shows what has changed.");
      default -> Optional.empty();
    };
  }
}
