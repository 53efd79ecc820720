package app.milepost.report.caseload;

import app.milepost.role.Rung;
import app.milepost.scoring.caseload.ActivityTally;
import app.milepost.scoring.caseload.Figures;
import app.milepost.scoring.caseload.Heat;
import app.milepost.scoring.caseload.Stage;
import app.milepost.scoring.caseload.Standings;
import app.milepost.scoring.caseload.Tally;
import app.milepost.words.ActivityWords;
import app.milepost.words.CaseloadWords;
import app.milepost.words.Method;
import app.milepost.words.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A caseload in the form the template wants: only texts, switches and lists.
 *
 * @param input whom it is about
 * @param figures what they have in common
 * @param activities those that would close any gap, the most gaps first
 * @param heat who reaches what
 * @param map the heat map as markup; empty where there is none
 * @param styles style sheets, colors filled in
 */
record CaseloadPage(
    CaseloadInput input,
    Figures figures,
    List<ActivityTally> activities,
    Heat heat,
    String map,
    String styles) {

  private static final int MOST_ACTIVITIES = 12;

  CaseloadPage {
    activities = List.copyOf(activities);
  }

  record StageRow(String name, String people) {}

  record GapRow(String title, boolean mustHave, String below, String open, String out) {}

  record BlockingRow(String title, String held, String below, String open) {}

  record ActivityRow(String title, String takes, String people, String levels) {}

  record ColumnRow(int number, String name, String step, String readiness, String points) {}

  String title() {
    return "Caseload: " + standings().pack().title();
  }

  String about() {
    return "%s, version %s · %s · %s"
        .formatted(
            standings().pack().title(),
            standings().pack().version(),
            input.selection(),
            Numbers.date(input.date()));
  }

  String runningHeader() {
    return "%s · %s".formatted(title(), Numbers.date(input.date()));
  }

  String headline() {
    return CaseloadWords.counted(figures) + ".";
  }

  List<String> warnings() {
    return input.warnings();
  }

  List<StageRow> stages() {
    return Arrays.stream(Stage.values())
        .map(s -> new StageRow(CaseloadWords.name(s), CaseloadWords.stage(figures, s)))
        .toList();
  }

  boolean hasGaps() {
    return !figures.gaps().isEmpty();
  }

  List<GapRow> gaps() {
    return figures.gaps().stream()
        .map(t ->
            new GapRow(
                t.requirement().title(),
                t.requirement().mustHave(),
                "%s of %s (%s)"
                    .formatted(
                        CaseloadWords.count(t.below()),
                        CaseloadWords.count(t.answered()),
                        CaseloadWords.percent(t.belowShare().orElse(0))),
                CaseloadWords.count(t.notAnswered()),
                CaseloadWords.count(t.notApplicable())))
        .toList();
  }

  boolean hasBlocking() {
    return !figures.blocking().isEmpty();
  }

  List<BlockingRow> blocking() {
    return figures.blocking().stream().map(CaseloadPage::row).toList();
  }

  private static BlockingRow row(Tally tally) {
    return new BlockingRow(
        tally.requirement().title(),
        "%s of %s"
            .formatted(CaseloadWords.count(tally.blocking()), CaseloadWords.count(tally.asked())),
        CaseloadWords.count(tally.below()),
        CaseloadWords.count(tally.notAnswered()));
  }

  boolean hasActivities() {
    return !activities.isEmpty();
  }

  String activitiesHint() {
    return activities.size() > MOST_ACTIVITIES
        ? "%s Here are the first %d of %d; the spreadsheet has them all."
            .formatted(CaseloadWords.CLOSES, MOST_ACTIVITIES, activities.size())
        : CaseloadWords.CLOSES;
  }

  List<ActivityRow> activityRows() {
    return activities.stream().limit(MOST_ACTIVITIES).map(this::row).toList();
  }

  private ActivityRow row(ActivityTally tally) {
    return new ActivityRow(
        tally.activity().title(),
        "%s · %s"
            .formatted(
                ActivityWords.time(tally.activity()), ActivityWords.cost(tally.activity().cost())),
        "%s of %s"
            .formatted(CaseloadWords.count(tally.people()), CaseloadWords.count(figures.started())),
        CaseloadWords.count(tally.gaps()));
  }

  boolean hasMap() {
    return !heat.columns().isEmpty();
  }

  boolean grouped() {
    return heat.grouped();
  }

  boolean named() {
    return input.names().isPresent() && !grouped();
  }

  /** Too many people have no room for their names on paper. */
  boolean namesLeftOut() {
    return input.names().isPresent() && grouped();
  }

  List<ColumnRow> columns() {
    return IntStream.range(0, heat.columns().size()).mapToObj(this::column).toList();
  }

  private ColumnRow column(int index) {
    Heat.Column column = heat.columns().get(index);
    int row = column.people().row(0);
    String least = Numbers.points(column.least());
    String most = Numbers.points(grouped() ? column.most() : standings().potential(row));
    return new ColumnRow(
        index + 1,
        grouped()
            ? CaseloadWords.people(column.people().size())
            : input.names().map(names -> names.of(row)).orElse(""),
        standings().rung(row).map(Rung::title).orElse(""),
        grouped()
            ? CaseloadWords.name(standings().stage(row))
            : CaseloadWords.readiness(standings(), row),
        least.equals(most) ? least : least + "–" + most);
  }

  String notice() {
    return Method.NOTICE;
  }

  String basis() {
    return CaseloadWords.BASIS;
  }

  private Standings standings() {
    return input.standings();
  }
}
