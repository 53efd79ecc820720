package app.milepost.cli;

import app.milepost.report.ReadinessSummary;
import app.milepost.report.ReadinessSummary.Gap;
import app.milepost.report.ReadinessSummary.MustHave;
import app.milepost.words.BandWords;
import app.milepost.words.GateWords;
import java.io.PrintWriter;

/** The readiness summary as a page of plain text. */
final class SummaryText {

  private static final int TOP_GAPS = 5;

  private SummaryText() {}

  static void print(ReadinessSummary summary, PrintWriter out) {
    out.printf("%s, for %s%n", summary.person(), summary.rung());
    out.println();
    out.println(summary.headline());
    out.println("Readiness: " + BandWords.name(summary.band()));
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
    out.println("Close these gaps first");
    for (Gap gap : summary.gaps().subList(0, Math.min(TOP_GAPS, summary.gaps().size()))) {
      out.printf("  %d. %s: up to %s points%n", gap.rank(), gap.title(), gap.worth());
    }
    out.println();
    out.println(summary.notice());
  }
}
