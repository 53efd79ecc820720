package app.milepost.report;

import app.milepost.report.ReadinessSummary.Strength;
import app.milepost.report.employment.EmploymentMarkup;
import app.milepost.report.pdf.HeaderText;
import app.milepost.scoring.Gate;
import app.milepost.words.GateWords;
import app.milepost.words.Glossary;
import app.milepost.words.Glossary.Term;
import java.util.List;
import java.util.Optional;

/**
 * A summary in the form the template wants: only texts, switches and lists.
 *
 * @param summary what the page says
 * @param charts the drawings as markup
 * @param styles style sheets, colors filled in
 * @param paged whether the page is for paper, with a running header
 * @param employment what follows on pages of its own, if anything does
 */
record PageModel(
    ReadinessSummary summary,
    ChartMarkup charts,
    String styles,
    boolean paged,
    Optional<EmploymentMarkup> employment) {

  /** Makes one of a summary alone. */
  PageModel(ReadinessSummary summary, ChartMarkup charts, String styles, boolean paged) {
    this(summary, charts, styles, paged, Optional.empty());
  }

  /** The four drawings as markup. */
  record ChartMarkup(String gauge, List<String> levels, String bars, String ladder) {

    /** No drawing. */
    static final ChartMarkup NONE = new ChartMarkup("", List.of(), "", "");
  }

  record GapRow(
      int rank,
      String title,
      boolean mustHave,
      String target,
      List<String> ways,
      String step,
      String worth) {}

  /** Must-haves in the same state. */
  record StateRow(String shape, String word, String titles) {}

  record SectionRows(String title, String share, List<LineRow> lines, String subtotal) {}

  record LineRow(
      String title,
      String note,
      String asked,
      String level,
      String evidence,
      String points,
      String max) {}

  record StepRow(
      String title, boolean aimedAt, String years, String earned, String cumulative, String band) {}

  String title() {
    return summary.person().isEmpty()
        ? "Readiness summary: " + summary.rung()
        : "Readiness summary: %s, %s".formatted(summary.person(), summary.rung());
  }

  String author() {
    return summary.person().isEmpty() ? "Milepost" : summary.person();
  }

  String subject() {
    return "Self-assessment against " + summary.role();
  }

  String heading() {
    return summary.person().isEmpty() ? summary.rung() : summary.person();
  }

  String about() {
    return summary.rung().equals(summary.role())
        ? "%s · %s".formatted(summary.role(), summary.date())
        : "%s · step aimed at: %s · %s".formatted(summary.role(), summary.rung(), summary.date());
  }

  String runningHeader() {
    return heading().equals(summary.role())
        ? "%s · %s".formatted(HeaderText.shortened(heading()), summary.date())
        : "%s · %s · %s"
            .formatted(
                HeaderText.shortened(heading()),
                HeaderText.shortened(summary.role()),
                summary.date());
  }

  /** What follows, as a list, since the template knows no other way to leave it out. */
  List<EmploymentMarkup> following() {
    return employment.stream().toList();
  }

  boolean hasMustHaves() {
    return !summary.mustHaves().isEmpty();
  }

  boolean hasGaps() {
    return !summary.gaps().isEmpty();
  }

  boolean hasOpen() {
    return !summary.answerFirst().isEmpty();
  }

  boolean hasLedger() {
    return !summary.ledger().isEmpty();
  }

  boolean hasNotes() {
    return !summary.notes().isEmpty();
  }

  boolean hasRatings() {
    return !summary.ratings().isEmpty();
  }

  boolean hasSteps() {
    return !summary.steps().isEmpty();
  }

  boolean hasQuestions() {
    return !summary.questions().isEmpty();
  }

  /** The states of must-haves, each with its names; gaps and strengths tell the rest. */
  List<StateRow> mustHaves() {
    return summary.mustHavesByState().entrySet().stream()
        .map(state -> row(state.getKey(), String.join("; ", state.getValue())))
        .toList();
  }

  static StateRow row(Gate gate, String titles) {
    return new StateRow(GateWords.shape(gate), GateWords.word(gate), titles);
  }

  boolean hasNews() {
    return !summary.news().isEmpty();
  }

  List<Strength> strengths() {
    return StrengthsCut.of(summary.strengths()).first();
  }

  String moreStrengths() {
    return StrengthsCut.of(summary.strengths()).more();
  }

  boolean hasTicked() {
    return !summary.ticked().isEmpty();
  }

  boolean hasStrengths() {
    return !summary.strengths().isEmpty();
  }

  boolean hasActions() {
    return !summary.actions().isEmpty();
  }

  List<Term> terms() {
    return Glossary.TERMS;
  }

  List<GapRow> gaps() {
    return summary.gaps().stream()
        .map(g ->
            new GapRow(
                g.rank(),
                g.title(),
                g.mustHave(),
                g.target(),
                g.ways(),
                "%d → %d".formatted(g.level(), g.required()),
                g.worth()))
        .toList();
  }

  List<SectionRows> ledger() {
    return summary.ledger().stream()
        .map(s ->
            new SectionRows(
                s.title(),
                s.share(),
                s.lines().stream().map(PageModel::row).toList(),
                s.subtotal()))
        .toList();
  }

  private static LineRow row(LedgerLine line) {
    return new LineRow(
        line.title(),
        line.note(),
        line.asked(),
        line.level(),
        line.evidence(),
        line.points(),
        line.max());
  }

  List<StepRow> ladder() {
    return summary.ladder().stream()
        .map(r ->
            new StepRow(r.title(), r.aimedAt(), r.years(), r.earned(), r.cumulative(), r.band()))
        .toList();
  }

  List<ReadinessSummary.Question> questions() {
    return summary.questions();
  }
}
