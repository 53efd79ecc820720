package app.milepost.testkit;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.people.Counsel;
import app.milepost.report.Agreement;
import app.milepost.report.ReportInput;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.scoring.Scorer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Inputs of reports, all on the bundled role and the same day. */
public final class ReportInputs {

  /** The day of every report. */
  public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private ReportInputs() {}

  /** Returns the contract's worked example. */
  public static ReportInput worked() {
    return of(WorkedExample.assessment());
  }

  /** Returns the worked example under another name. */
  public static ReportInput named(String name) {
    return of(WorkedExample.assessment().named(name));
  }

  /** Returns the worked example with one answer changed. */
  public static ReportInput with(String requirement, Answer answer) {
    return of(WorkedExample.assessment().with(requirement, answer));
  }

  /** Returns a person without a name or an answer, who aims at the top. */
  public static ReportInput nothingAnswered() {
    return of(new Assessment(WorkedExample.pack().id(), Optional.of("manager"), "", Map.of()));
  }

  /** Returns somebody who gave the same answer to every question of the default rung. */
  public static ReportInput each(Function<Requirement, Answer> answer) {
    RolePack pack = WorkedExample.pack();
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Requirement requirement : pack.asked(pack.defaultRung())) {
      answers.put(requirement.id(), answer.apply(requirement));
    }
    return of(new Assessment(pack.id(), Optional.empty(), "Žižka Œuvre", answers));
  }

  /** Returns somebody at the top level everywhere, seen by others. */
  public static ReportInput fullyThere() {
    return each(r -> new Answer.Rated(Requirement.TOP_LEVEL, Evidence.OBSERVED, ""));
  }

  /** Returns somebody with a long remark in several lines and scripts on every question. */
  public static ReportInput longNotes() {
    String note =
        "Three years at a clinic in Örebro. ".repeat(9)
            + "\nΑθήνα, Київ, ירושלים, القاهرة "
            + "x".repeat(200);
    return each(r -> new Answer.Rated(2, Evidence.CLAIM, note));
  }

  /** Returns the worked example with what a counsellor added to it. */
  public static ReportInput counselled(Counsel counsel) {
    ReportInput alone = worked();
    return new ReportInput(
        alone.pack(), alone.assessment(), alone.readiness(), alone.date(), Agreement.of(counsel));
  }

  /** Returns the worked example where the counsellor's ratings are printed beside it. */
  public static ReportInput ratedByBoth() {
    return counselled(
        Counsel.NONE
            .rating("office-suite", new Answer.Rated(1, Evidence.OBSERVED, "slow typist"))
            .rating("ehr-systems", new Answer.Rated(2, Evidence.OBSERVED, ""))
            .rating("records-retention", new Answer.Rated(0, Evidence.CLAIM, ""))
            .printingRatings(true));
  }

  /** Returns an assessment scored against the bundled pack. */
  public static ReportInput of(Assessment assessment) {
    return of(WorkedExample.pack(), assessment);
  }

  /** Returns an assessment scored against a pack, on its own rung or else the pack's default. */
  public static ReportInput of(RolePack pack, Assessment assessment) {
    String rung = assessment.rung().orElse(pack.defaultRung());
    return new ReportInput(
        pack, assessment, new Scorer(pack).score(rung, assessment.answers()), DAY);
  }
}
