package app.milepost.ui.report;

import app.milepost.report.ReadinessSummary;
import java.util.List;
import java.util.Optional;

/** What the page shows. */
public sealed interface ReportContent {

  /** The answers are still being read. */
  record Loading() implements ReportContent {}

  /**
   * There is no figure to show yet.
   *
   * @param title what is the case, in a few words
   * @param sentence the same for this role and rung
   * @param until when there will be a figure, before a list of what is shown then
   */
  record Nothing(String title, String sentence, String until) implements ReportContent {}

  /**
   * A result.
   *
   * @param summary every part of the page
   * @param readings the gauge's figures, explained
   * @param bandWhy what the readiness band stands for, or why must-haves hold it back
   * @param carried how many answers were given for other careers; empty where none was
   */
  record Result(
      ReadinessSummary summary, List<Reading> readings, String bandWhy, Optional<String> carried)
      implements ReportContent {
    public Result {
      readings = List.copyOf(readings);
    }
  }
}
