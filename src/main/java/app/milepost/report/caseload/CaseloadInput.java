package app.milepost.report.caseload;

import app.milepost.scoring.caseload.Group;
import app.milepost.scoring.caseload.Standings;
import app.milepost.words.CaseloadWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a caseload's files are made of.
 *
 * @param standings where everybody stands
 * @param group whom the files are about
 * @param unreadable how many more were chosen, but can't be counted as their session is damaged
 * @param selection who they are, in words that name nobody unless names are wanted
 * @param date the day they are made on
 * @param names what people are called; empty where nobody is to be named
 */
public record CaseloadInput(
    Standings standings,
    Group group,
    int unreadable,
    String selection,
    LocalDate date,
    Optional<Names> names) {

  /** With fewer people than these, single ones may be recognized without a name. */
  public static final int FEW = 5;

  /** Names people. */
  @FunctionalInterface
  public interface Names {
    /** Returns the name of whoever has a row. */
    String of(int row);
  }

  /** Returns what whoever reads the file must know about who is in it. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (unreadable > 0) {
      warnings.add(CaseloadWords.unreadable(unreadable));
    }
    if (group.size() < FEW && names.isEmpty()) {
      warnings.add(
          "This is about fewer than five people. Single people may be recognized even without"
              + " their names.");
    }
    return warnings;
  }
}
