package app.milepost.report;

import app.milepost.assessment.Answer;
import app.milepost.report.ReadinessSummary.Gap;
import app.milepost.report.ReadinessSummary.LadderRow;
import app.milepost.report.ReadinessSummary.MustHave;
import app.milepost.report.ReadinessSummary.Open;
import app.milepost.report.ReadinessSummary.Question;
import app.milepost.report.ReadinessSummary.TwoRatings;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.Rung;
import app.milepost.scoring.Gate;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Ledger;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.RungScore;
import app.milepost.scoring.compare.Agenda;
import app.milepost.words.AnswerWords;
import app.milepost.words.ApplyNow;
import app.milepost.words.BandWords;
import app.milepost.words.CarriedWords;
import app.milepost.words.EvidenceWords;
import app.milepost.words.Headline;
import app.milepost.words.LevelWords;
import app.milepost.words.Method;
import app.milepost.words.NothingWords;
import app.milepost.words.Numbers;
import app.milepost.words.Viewpoint;
import app.milepost.words.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts one result into words. */
final class Summarizer {

  /** From this level on an interviewer will want to see something. */
  private static final int NEEDS_PROOF = 3;

  /** Stands where there is no figure. */
  static final String NONE = "–";

  private final ReportInput input;
  private final Doing doing;
  private final Readiness readiness;
  private final Why why;
  private final Ledger ledger;

  /**
   * Prepares to speak of a result.
   *
   * @param doing what there is to do
   */
  Summarizer(ReportInput input, Doing doing) {
    this.input = input;
    this.doing = doing;
    readiness = input.readiness();
    why = new Why(input.pack(), readiness);
    ledger = Ledger.of(readiness);
  }

  ReadinessSummary summarize() {
    Optional<ApplyNow> news = ApplyNow.of(input.pack(), readiness);
    List<MustHave> mustHaves = mustHaves();
    UrgentFirst urgent = new UrgentFirst(input, ledger, why);
    List<Gap> gaps = urgent.gaps(doing);
    List<Open> open = urgent.answerFirst();
    LedgerBuilder lines = new LedgerBuilder(input, ledger, why);
    return new ReadinessSummary(
        input.pack().title(),
        input.rung().title(),
        input.assessment().personName().strip(),
        Numbers.date(input.date()),
        news.map(ApplyNow::sentence).orElse(""),
        news.map(ApplyNow::basis).orElse(""),
        Headline.of(input.pack(), readiness),
        BandWords.of(readiness.outcome()),
        bandMeaning(),
        BandWords.reason(input.pack(), readiness),
        SummaryCharts.of(input),
        Strengths.of(input),
        doing.next(gaps, open, mustHaves),
        mustHaves,
        gaps,
        open,
        lines.sections(),
        lines.total(),
        ladder(),
        questions(),
        input.agreement().notes().lines().filter(line -> !line.isBlank()).toList(),
        ratings(),
        StepWords.of(input.agreement()),
        TickedLists.of(input),
        unknowns(),
        Method.steps(),
        Method.limits(input.pack()),
        Method.NOTICE);
  }

  private String bandMeaning() {
    return switch (readiness.outcome()) {
      case Outcome.Scored scored -> BandWords.meaning(scored);
      case Outcome.Nothing nothing ->
          NothingWords.sentence(input.pack(), readiness.rung(), nothing);
    };
  }

  private List<MustHave> mustHaves() {
    List<MustHave> mustHaves = new ArrayList<>();
    for (ItemScore item : readiness.items()) {
      item.gate()
          .ifPresent(gate ->
              mustHaves.add(
                  new MustHave(item.id(), title(item.id()), gate, detail(item), why.gate(item))));
    }
    return mustHaves;
  }

  private String detail(ItemScore item) {
    return switch (input.assessment().answerTo(item.id())) {
      case Answer.Rated rated ->
          "level %d, asked for %d, %s"
              .formatted(rated.rating(), item.required(), lower(rated.evidence()));
      case Answer.NotApplicable n -> "not part of this job";
      // What is asked for would sway the answer.
      case Answer.NotAnswered n -> "not answered";
    };
  }

  private List<LadderRow> ladder() {
    List<LadderRow> rows = new ArrayList<>();
    for (RungScore score : readiness.ladder()) {
      Rung rung = input.pack().rung(score.rung()).orElseThrow();
      rows.add(
          new LadderRow(
              rung.id(),
              rung.title(),
              Numbers.years(rung.years()),
              score.outcome().scored().map(s -> Numbers.points(s.earned())).orElse(NONE),
              score.cumulative().isPresent()
                  ? Numbers.points(score.cumulative().getAsDouble())
                  : NONE,
              BandWords.of(score.outcome()),
              rung.id().equals(readiness.rung()),
              why.rung(score)));
    }
    return rows;
  }

  private List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (ItemScore item : readiness.items()) {
      Optional<String> reason = reasonToAsk(item);
      Requirement requirement = requirement(item.id());
      if (reason.isPresent() && !requirement.question().isBlank()) {
        questions.add(
            new Question(item.id(), requirement.title(), requirement.question(), reason.get()));
      }
    }
    return questions;
  }

  private Optional<String> reasonToAsk(ItemScore item) {
    if (!(input.assessment().answerTo(item.id()) instanceof Answer.Rated rated)) {
      return Optional.empty();
    }
    boolean wordOnly = rated.rating() >= NEEDS_PROOF && rated.evidence() == Evidence.CLAIM;
    boolean claimed = item.gate().filter(g -> g == Gate.CLAIMED).isPresent();
    if (!wordOnly && !claimed) {
      return Optional.empty();
    }
    return Optional.of(
        "You gave level %d (%s); %s can show level %d at most."
            .formatted(
                rated.rating(),
                LevelWords.name(rated.rating()),
                lower(rated.evidence()),
                rated.evidence().cap()));
  }

  private List<TwoRatings> ratings() {
    Agenda agenda =
        Agenda.of(
            input.pack(),
            readiness.rung(),
            input.assessment().answers(),
            input.agreement().ratings());
    return agenda.all().stream()
        .filter(item -> item.counsellor() instanceof Answer.Rated)
        .map(item ->
            new TwoRatings(
                item.requirement().title(),
                item.client() instanceof Answer.Rated ? String.valueOf(item.required()) : NONE,
                AnswerWords.of(item.client()),
                AnswerWords.of(item.counsellor(), Viewpoint.OBSERVER),
                agenda.toDiscuss().contains(item)))
        .toList();
  }

  private List<String> unknowns() {
    List<String> unknowns = new ArrayList<>();
    List<String> open =
        readiness.items().stream()
            .filter(i -> i.rating().isEmpty())
            .map(i -> title(i.id()))
            .toList();
    if (!open.isEmpty()) {
      unknowns.add(
          "Not answered (%d of %d): %s."
              .formatted(open.size(), readiness.items().size(), Numbers.list(open)));
    }
    for (Requirement requirement : input.pack().asked(readiness.rung())) {
      if (input.assessment().answerTo(requirement.id()) instanceof Answer.NotApplicable n) {
        unknowns.add(
            "Left out as not part of this job: %s.%s"
                .formatted(
                    requirement.title(), n.reason().isBlank() ? "" : " Reason: " + n.reason()));
      }
    }
    CarriedWords.share(input.pack().asked(readiness.rung()), input.assessment().answers())
        .ifPresent(unknowns::add);
    unknowns.add(Method.consistency(readiness));
    return unknowns;
  }

  private static String lower(Evidence evidence) {
    String name = EvidenceWords.name(evidence);
    return evidence == Evidence.CLAIM ? "your word" : name.toLowerCase(Locale.ROOT);
  }

  private String title(String id) {
    return requirement(id).title();
  }

  private Requirement requirement(String id) {
    return input.pack().requirement(id).orElseThrow();
  }
}
