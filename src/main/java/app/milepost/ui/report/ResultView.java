package app.milepost.ui.report;

import app.milepost.report.ReadinessSummary;
import app.milepost.report.ReadinessSummary.LadderRow;
import app.milepost.ui.Navigator;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.words.Glossary;
import javafx.scene.control.Label;

/** All parts of a result, one below the other. */
final class ResultView extends Column {

  private final HeadPart head = new HeadPart();
  private final MustHavesPart mustHaves = new MustHavesPart();
  private final GapsPart gaps;
  private final AnswerFirstPart answerFirst;
  private final ChartPart levels = new ChartPart("levels", "Level by level", "");
  private final ChartPart bars =
      new ChartPart("bars", "Section by section", "Each bar is one section, out of 100.");
  private final LedgerPart ledger = new LedgerPart();
  private final ChartPart ladder =
      new ChartPart("ladder", "Along the ladder", "The same answers, scored for every step.");
  private final InterviewPart questions;
  private final StrengthsPart strengths = new StrengthsPart();
  private final TextPart actions = new TextPart("actions", "What to do next");
  private final TextPart words = new TextPart("words", "What the words mean");
  private final TextPart unknowns = new TextPart("unknowns", "What this result does not know");
  private final TextPart method = new TextPart("method", "How the points come about");
  private final TextPart limits = new TextPart("limits", "What the points cannot tell");
  private final Label notice = Texts.body("");

  ResultView(ExportBar exports, Navigator navigator) {
    getStyleClass().add("result");
    gaps = new GapsPart(navigator);
    answerFirst = new AnswerFirstPart(navigator);
    questions = new InterviewPart(navigator);
    notice.setId("notice");
    notice.getStyleClass().add("notice");
    Fold arithmetic =
        new Fold(
            "How the points come about",
            bars,
            levels,
            ledger,
            ladder,
            unknowns,
            method,
            limits,
            words);
    arithmetic.setId("arithmetic");
    getChildren()
        .addAll(
            exports,
            head,
            mustHaves,
            strengths,
            actions,
            gaps,
            answerFirst,
            questions,
            arithmetic,
            notice);
  }

  void show(ReportContent.Result result) {
    ReadinessSummary summary = result.summary();
    head.show(result);
    mustHaves.show(summary);
    strengths.show(summary.strengths());
    actions.show(summary.actions());
    gaps.show(summary.gaps());
    answerFirst.show(summary.answerFirst());
    levels.show(summary.charts().levels(), summary.charts().levelsHint());
    bars.show(
        summary.charts().bars(),
        summary.ledger().stream()
            .map(s ->
                new Reading(
                    Explained.points(s.subtotal(), s.title(), s.why()), "points from " + s.title()))
            .toList());
    ledger.show(summary);
    ladder.show(
        summary.charts().ladder(), summary.ladder().stream().map(ResultView::step).toList());
    questions.show(summary.questions());
    unknowns.show(summary.unknowns());
    method.show(summary.method());
    limits.show(summary.limits());
    words.show(
        Glossary.TERMS.stream()
            .map(term -> "%s: %s".formatted(term.word(), term.meaning()))
            .toList());
    notice.setText(summary.notice());
  }

  private static Reading step(LadderRow row) {
    String why = "%s Readiness for this step alone: “%s”.".formatted(row.why(), row.band());
    return new Reading(
        Explained.points(row.earned(), row.title(), why), "points for " + row.title());
  }
}
