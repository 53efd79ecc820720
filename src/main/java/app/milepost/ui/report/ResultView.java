package app.milepost.ui.report;

import app.milepost.report.ReadinessSummary;
import app.milepost.report.ReportInput;
import app.milepost.ui.Navigator;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import java.util.Optional;
import javafx.scene.control.Label;

/** All parts of a result, one below the other. */
final class ResultView extends Column {

  private final HeadPart head = new HeadPart();
  private final MustHavesPart mustHaves = new MustHavesPart();
  private final GapsPart gaps;
  private final AnswerFirstPart answerFirst;
  private final InterviewPart questions;
  private final StrengthsPart strengths = new StrengthsPart();
  private final TextPart actions = new TextPart("actions", "What to do next");
  private final WhatIfPart whatIf = new WhatIfPart();
  private final ArithmeticPart arithmetic = new ArithmeticPart();
  private final Label notice = Texts.body("");

  ResultView(ExportBar exports, Navigator navigator) {
    getStyleClass().add("result");
    gaps = new GapsPart(navigator);
    answerFirst = new AnswerFirstPart(navigator);
    questions = new InterviewPart(navigator);
    notice.setId("notice");
    notice.getStyleClass().add("notice");
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
            whatIf,
            arithmetic,
            notice);
  }

  void show(ReportContent.Result result, Optional<ReportInput> input) {
    input.ifPresent(whatIf::show);
    ReadinessSummary summary = result.summary();
    head.show(result);
    mustHaves.show(summary);
    strengths.show(summary.strengths());
    actions.show(summary.actions());
    gaps.show(summary.gaps());
    answerFirst.show(summary.answerFirst());
    questions.show(summary.questions());
    arithmetic.show(summary);
    notice.setText(summary.notice());
  }
}
