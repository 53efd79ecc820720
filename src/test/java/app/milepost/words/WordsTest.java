package app.milepost.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.report.ReportInput;
import app.milepost.role.Evidence;
import app.milepost.role.RolePack;
import app.milepost.role.Years;
import app.milepost.scoring.Band;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import app.milepost.testkit.ReportInputs;
import app.milepost.testkit.Scores;
import app.milepost.testkit.ScoringTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private final ReportInput worked = ReportInputs.worked();

  @Test
  void theHeadlineIsASentenceToRepeat() {
    assertThat(headline(worked))
        .isEqualTo(
            "You have 70 of 100 points for Health Records Technician; answering one more question"
                + " could show up to 73.");
  }

  @Test
  void theHeadlineCountsManyOpenQuestions() {
    ReportInput input = ReportInputs.with("coding-classification", Answer.NotAnswered.BLANK);
    assertThat(headline(input)).contains("; answering the other two questions could show up to ");
  }

  @Test
  void theHeadlineIsShortWhereNothingIsOpenOrNothingIsAnswered() {
    assertThat(headline(ReportInputs.fullyThere()))
        .isEqualTo(
            "You have 100 of 100 points for Health Records Technician. Every question is"
                + " answered.");
    assertThat(headline(ReportInputs.nothingAnswered()))
        .isEqualTo(
            "You have not answered any of the 30 questions for Health Information Manager yet.");
  }

  @Test
  void whatIsLeftOutIsNotSaidToBeAnswered() {
    ReportInput one = leftOut("scanning-indexing");
    ReportInput two = leftOut("scanning-indexing", "equipment-troubleshooting");
    assertThat(headline(one)).endsWith(". Every question is answered; one is left out.");
    assertThat(headline(two)).endsWith(". Every question is answered; two are left out.");
    assertThat(new Why(one.pack(), one.readiness()).potential(one.readiness().scored().get()))
        .isEqualTo(
            "Every question is answered; one is left out, so there is nothing to add to 100.0.");
  }

  private static ReportInput leftOut(String... ids) {
    Assessment answers = ReportInputs.fullyThere().assessment();
    for (String id : ids) {
      answers = answers.with(id, new Answer.NotApplicable("not there", ""));
    }
    return ReportInputs.of(answers);
  }

  @Test
  void theHeadlineNeverRoundsUpToALimit() {
    assertThat(headlineAt(79.7)).startsWith("You have 79.7 of 100");
    assertThat(headlineAt(99.6)).startsWith("You have 99.6 of 100");
    assertThat(headlineAt(79.4)).startsWith("You have 79 of 100");
  }

  @Test
  void theReasonNamesTheMustHavesAndWhatTheNumberAloneWouldGive() {
    assertThat(BandWords.reason(worked.pack(), worked.readiness()))
        .isEqualTo(
            "The points alone would say “Nearly ready”. Four must-haves are below the level asked"
                + " for: Electronic health record (EHR) systems, Medical terms and anatomy, HIPAA"
                + " rules and release of information and Ethical judgment. With three or more"
                + " must-haves open, readiness is “Building” at most.");
  }

  @Test
  void theReasonTellsNotAnsweredFromBelow() {
    ReportInput input =
        ReportInputs.of(
            ReportInputs.fullyThere()
                .assessment()
                .with("confidentiality", Answer.NotAnswered.BLANK));
    assertThat(BandWords.reason(input.pack(), input.readiness()))
        .isEqualTo(
            "The points alone would say “Ready”. One must-have is not answered: Confidentiality."
                + " With a must-have open, readiness is “Nearly ready” at most.");
  }

  @Test
  void aMustHaveAtNothingIsNamedAsTheRule() {
    ReportInput input =
        ReportInputs.of(
            ReportInputs.fullyThere()
                .assessment()
                .with("confidentiality", new Answer.Rated(0, Evidence.CLAIM, "")));
    assertThat(BandWords.reason(input.pack(), input.readiness()))
        .endsWith("With a must-have rated 0, readiness is “Building” at most.");
  }

  @Test
  void whyFillsTheNumbersIn() {
    Why why = new Why(worked.pack(), worked.readiness());
    assertThat(why.points(worked.readiness().item("ehr-systems").orElseThrow()))
        .isEqualTo(
            "Technical skills: 50% of all points × importance 5 of 41 in the section = 6.1 points"
                + " at most. Level 2 is 66.7% of the 3 asked for: 6.1 × 66.7% = 4.1 points.");
    assertThat(why.points(worked.readiness().item("records-retention").orElseThrow()))
        .endsWith("It is not answered, so it adds nothing yet.");
    assertThat(why.potential(Scores.of(worked.readiness())))
        .isEqualTo(
            "73.3 would be your points if you were fully there in the one question not answered:"
                + " 69.7 + 3.6.");
    assertThat(why.earned(Scores.of(worked.readiness())))
        .contains("69.7 is the sum of the points of the 20 questions");
    assertThat(why.consistency()).contains("give or take 13 points", "nothing about how accurate");
  }

  @ParameterizedTest
  @CsvSource({"69.665, 69.7", "0, 0.0", "100, 100.0", "1234.5, 1234.5"})
  void pointsHaveOneDecimalInEveryLocale(double points, String text) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Numbers.points(points)).isEqualTo(text);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void numbersReadAsPeopleSayThem() {
    assertThat(Numbers.percent(50)).isEqualTo("50%");
    assertThat(Numbers.percent(62.5)).isEqualTo("62.5%");
    assertThat(Numbers.date(LocalDate.of(2026, 11, 2))).isEqualTo("November 2, 2026");
    assertThat(Numbers.count(9)).isEqualTo("nine");
    assertThat(Numbers.count(10)).isEqualTo("10");
    assertThat(Numbers.years(new Years(2, OptionalInt.of(4)))).isEqualTo("2–4 years");
    assertThat(Numbers.years(new Years(10, OptionalInt.empty()))).isEqualTo("10+ years");
    assertThat(Numbers.list(List.of())).isEmpty();
    assertThat(Numbers.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
  }

  private String headlineAt(double earned) {
    Readiness r = worked.readiness();
    return Headline.of(
        worked.pack(),
        new Readiness(
            r.rung(),
            new Outcome.Scored(earned, 100, 0, Band.READY, Band.READY, Band.READY),
            r.sections(),
            r.items(),
            r.gaps(),
            r.ladder(),
            r.standardError(),
            r.minimalDetectableChange()));
  }

  private static String headline(ReportInput input) {
    return Headline.of(input.pack(), input.readiness());
  }

  @Test
  void onlyOneQuestionIsNotCountedAsMany() {
    ReportInput none = oneQuestion("");
    assertThat(Headline.of(none.pack(), none.readiness()))
        .isEqualTo("You have not answered the only question for r yet.");
    ReportInput answered = oneQuestion("a 1 claim");
    assertThat(
            new Why(answered.pack(), answered.readiness())
                .earned(answered.readiness().scored().orElseThrow()))
        .isEqualTo(
            "50.0 is the sum of the points of the one question you answered, out of one that"
                + " counts. Every line of the ledger is part of it.");
  }

  private static ReportInput oneQuestion(String answers) {
    RolePack pack = ScoringTable.pack("rungs r\nsection s 1\na 1 2");
    return ReportInputs.of(
        pack, new Assessment(pack.id(), Optional.of("r"), "", ScoringTable.answers(answers)));
  }
}
