package app.milepost.report;

import app.milepost.report.ReadinessSummary.Gap;
import app.milepost.report.ReadinessSummary.MustHave;
import app.milepost.report.ReadinessSummary.Open;
import app.milepost.role.Requirement;
import java.util.List;

/** What a summary says there is to do. */
interface Doing {

  /**
   * Returns how a gap can be closed, a line each; empty where nothing is known.
   *
   * @param level given so far, 0 to 4
   */
  List<String> ways(Requirement requirement, int level);

  /** Returns what to do next, a line each. */
  List<String> next(List<Gap> gaps, List<Open> open, List<MustHave> mustHaves);
}
