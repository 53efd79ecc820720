package app.milepost.report;

import app.milepost.scoring.caseload.Group;
import app.milepost.scoring.caseload.Standings;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a caseload's files are made of.
 *
 * @param standings where everybody stands
 * @param group whom the files are about
 * @param selection who they are, in words that name nobody unless names are wanted
 * @param date the day they are made on
 * @param names what people are called; empty where nobody is to be named
 */
public record CaseloadInput(
    Standings standings, Group group, String selection, LocalDate date, Optional<Names> names) {

  /** With fewer people than these, single ones may be recognized without a name. */
  public static final int FEW = 5;

  /** Names people. */
  @FunctionalInterface
  public interface Names {
    /** Returns the name of whoever has a row. */
    String of(int row);
  }

  /** Returns a warning where there are so few that single people may be recognized, else "". */
  String warning() {
    return group.size() >= FEW || names.isPresent()
        ? ""
        : "This is about fewer than five people. Single people may be recognized even without"
            + " their names.";
  }
}
