package app.milepost.cli;

import app.milepost.report.ReadinessSummary;
import app.milepost.report.ReadinessSummary.Gap;
import app.milepost.report.ReadinessSummary.MustHave;
import app.milepost.report.ReadinessSummary.Open;
import app.milepost.words.GateWords;
import java.io.PrintWriter;
import java.util.List;

/** The readiness summary as a page of plain text. */
final class SummaryText {

  private static final int TOP = 5;

  private SummaryText() {}

  static void print(ReadinessSummary summary, PrintWriter out) {
    out.printf("%s, for %s%n", summary.person(), summary.rung());
    out.println();
    out.println(summary.headline());
    out.println("Readiness: " + summary.band());
    if (!summary.bandReason().isEmpty()) {
      out.println(summary.bandReason());
    }
    out.println();
    out.println("Must-haves");
    for (MustHave mustHave : summary.mustHaves()) {
      out.printf(
          "  %-12s %s (%s)%n",
          GateWords.word(mustHave.gate()), mustHave.title(), mustHave.detail());
    }
    out.println();
    List<Gap> gaps = summary.gaps().stream().limit(TOP).toList();
    if (!gaps.isEmpty()) {
      out.println("Gaps: close these first");
      for (Gap gap : gaps) {
        out.printf("  %d. %s: worth %s points%n", gap.rank(), gap.title(), gap.worth());
      }
      out.println();
    }
    List<Open> open = summary.answerFirst().stream().limit(TOP).toList();
    if (!open.isEmpty()) {
      out.println("Answer first");
      for (Open item : open) {
        out.printf("  %d. %s: up to %s points%n", item.rank(), item.title(), item.worth());
      }
      out.println();
    }
    out.println(summary.notice());
  }
}
