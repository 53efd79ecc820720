package app.milepost.report.caseload;

import app.milepost.report.table.Cell;
import app.milepost.report.table.Table;
import app.milepost.role.Activity;
import app.milepost.scoring.caseload.ActivityTally;
import app.milepost.scoring.caseload.Closings;
import app.milepost.scoring.caseload.Figures;
import app.milepost.words.ActivityWords;
import java.util.List;

/** One row for each activity that would close a gap, the most gaps first. */
final class ActivitiesTable {

  private static final List<String> HEADER =
      List.of(
          "Activity",
          "Kind",
          "Hours",
          "Weeks or more",
          "Cost at most",
          "Currency",
          "People it would help",
          "Of people who have answered",
          "Levels asked for that they would reach");

  private ActivitiesTable() {}

  static Table of(CaseloadInput input) {
    int started = Figures.of(input.standings(), input.group()).started();
    return new Table(
        "Activities",
        HEADER,
        new Closings(input.standings().pack())
            .count(input.standings(), input.group()).stream().map(tally -> row(tally, started)));
  }

  private static List<Cell> row(ActivityTally tally, int started) {
    Activity activity = tally.activity();
    return List.of(
        Cell.of(activity.title()),
        Cell.of(ActivityWords.kind(activity.kind())),
        Cell.of(activity.hours()),
        Cell.of(activity.weeks()),
        new Cell.Figure(activity.cost().to().doubleValue(), 2),
        Cell.of(activity.cost().currency()),
        Cell.of(tally.people()),
        Cell.of(started),
        Cell.of(tally.gaps()));
  }
}
