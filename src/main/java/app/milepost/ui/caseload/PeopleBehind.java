package app.milepost.ui.caseload;

import app.milepost.people.Person;
import app.milepost.scoring.caseload.ActivityTally;
import app.milepost.scoring.caseload.Closings;
import app.milepost.scoring.caseload.Group;
import app.milepost.scoring.caseload.Heat;
import app.milepost.scoring.caseload.Reach;
import app.milepost.scoring.caseload.Stage;
import app.milepost.scoring.caseload.Standings;
import app.milepost.scoring.caseload.Tally;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.folder.Picked;
import app.milepost.ui.folder.PickedPeople;
import app.milepost.words.CaseloadWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The way from a figure to the people it counts. */
public final class PeopleBehind {

  private final OpenFolder openFolder;
  private final Navigator navigator;
  private final PickedPeople picked;

  /**
   * Prepares the way.
   *
   * @param openFolder shows one person's answers
   * @param navigator brings their page to the front
   * @param picked shows several people
   */
  public PeopleBehind(OpenFolder openFolder, Navigator navigator, PickedPeople picked) {
    this.openFolder = openFolder;
    this.navigator = navigator;
    this.picked = picked;
  }

  /** Shows whoever has come so far. */
  void stage(CaseloadState shown, Stage stage) {
    Standings standings = shown.clients().standings();
    show(
        shown,
        shown.group().where(row -> standings.stage(row) == stage),
        CaseloadWords.name(stage));
  }

  /** Shows whoever is below the level asked for, or has not answered. */
  void reach(CaseloadState shown, Tally tally, Reach reach) {
    Standings standings = shown.clients().standings();
    String words = reach == Reach.BELOW ? "below the level asked for" : "not answered";
    show(
        shown,
        started(shown).where(row -> standings.reach(row, tally.index()) == reach),
        "%s, %s".formatted(tally.requirement().title(), words));
  }

  /** Shows whomever a must-have holds back. */
  void blocked(CaseloadState shown, Tally tally) {
    Standings standings = shown.clients().standings();
    show(
        shown,
        started(shown).where(row -> standings.blocks(row, tally.index())),
        "held back by " + tally.requirement().title());
  }

  /** Shows whomever an activity would bring to a level asked for. */
  void helped(CaseloadState shown, ActivityTally tally) {
    Standings standings = shown.clients().standings();
    Closings closings = new Closings(standings.pack());
    show(
        shown,
        shown.group().where(row -> closings.closesAny(standings, row, tally.index())),
        "helped by " + tally.activity().title());
  }

  /** Shows whoever a column of the heat map stands for; opens them if it is one person. */
  void column(CaseloadState shown, int column) {
    List<Heat.Column> columns = shown.heat().columns();
    Group people = columns.get(column).people();
    if (people.size() == 1) {
      openFolder.show(
          Optional.of(shown.clients().person(people.row(0))), () -> navigator.go(Page.SESSION));
    } else {
      show(shown, people, "group %d of %d by points".formatted(column + 1, columns.size()));
    }
  }

  /** Returns what each column of the heat map is called. */
  static List<String> names(CaseloadState shown) {
    return shown.heat().columns().stream().map(column -> name(shown, column)).toList();
  }

  /** Returns whose column it is; empty for a group. */
  static String name(CaseloadState shown, Heat.Column column) {
    if (column.people().size() > 1) {
      return "";
    }
    return name(shown, column.people().row(0));
  }

  /** Returns what somebody is called. */
  static String name(CaseloadState shown, int row) {
    Person person = shown.clients().person(row);
    return person.name().isBlank() ? "Somebody without a name" : person.name();
  }

  /** Answers are counted of nobody else. */
  private static Group started(CaseloadState shown) {
    Standings standings = shown.clients().standings();
    return shown.group().where(row -> standings.stage(row) != Stage.NOT_STARTED);
  }

  private void show(CaseloadState shown, Group people, String words) {
    Standings standings = shown.clients().standings();
    picked.show(
        new Picked(
            "from Caseload: " + words,
            people.rows().mapToObj(standings::person).collect(Collectors.toUnmodifiableSet())));
  }
}
