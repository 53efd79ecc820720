package app.milepost.ui.caseload;

import app.milepost.role.Rung;
import app.milepost.scoring.caseload.Stage;
import app.milepost.ui.folder.PeopleFilter;
import java.util.Optional;

/**
 * Whom the figures are about.
 *
 * @param people as on the People page
 * @param rung the id of the step they aim at, if one is chosen
 * @param stage how far they have come, if one is chosen
 */
record CaseloadFilter(PeopleFilter people, Optional<String> rung, Optional<Stage> stage) {

  static final CaseloadFilter FIRST =
      new CaseloadFilter(PeopleFilter.FIRST, Optional.empty(), Optional.empty());

  /** Lets everybody through, archived people too. */
  static final CaseloadFilter EVERYBODY =
      new CaseloadFilter(
          PeopleFilter.FIRST.keeping(PeopleFilter.Kept.ALL), Optional.empty(), Optional.empty());

  CaseloadFilter with(PeopleFilter changed) {
    return new CaseloadFilter(changed, rung, stage);
  }

  CaseloadFilter aimingAt(Optional<String> changed) {
    return new CaseloadFilter(people, changed, stage);
  }

  CaseloadFilter at(Optional<Stage> changed) {
    return new CaseloadFilter(people, rung, changed);
  }

  boolean acceptsRung(Optional<Rung> aimedAt) {
    return rung.isEmpty() || rung.equals(aimedAt.map(Rung::id));
  }
}
