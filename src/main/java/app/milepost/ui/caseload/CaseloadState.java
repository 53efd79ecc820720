package app.milepost.ui.caseload;

import app.milepost.scoring.caseload.ActivityTally;
import app.milepost.scoring.caseload.Closings;
import app.milepost.scoring.caseload.Figures;
import app.milepost.scoring.caseload.Group;
import app.milepost.scoring.caseload.Heat;
import app.milepost.scoring.caseload.Standings;
import java.util.List;

/**
 * What the page tells.
 *
 * @param clients everybody
 * @param filter whom the figures are about
 * @param group who they are
 * @param figures what they have in common
 * @param activities those that would close any gap, the most gaps first
 * @param heat who reaches how much of what is asked
 * @param elsewhere how many more the filter would let through at another step, or with none yet
 * @param unreadable how many are left out because their latest session can't be read
 * @param withOtherPack how many closed their session with another version of the role
 */
record CaseloadState(
    Clients clients,
    CaseloadFilter filter,
    Group group,
    Figures figures,
    List<ActivityTally> activities,
    Heat heat,
    int elsewhere,
    int unreadable,
    int withOtherPack) {

  CaseloadState {
    activities = List.copyOf(activities);
  }

  /** Counts; takes time in proportion to how many people there are. */
  static CaseloadState of(Clients clients, CaseloadFilter filter) {
    Standings standings = clients.standings();
    Group anywhere = clients.findAnyRung(filter);
    Group group =
        filter.rung().isEmpty()
            ? anywhere
            : anywhere.where(row -> filter.acceptsRung(standings.rung(row)));
    return new CaseloadState(
        clients,
        filter,
        group,
        Figures.of(standings, group),
        new Closings(standings.pack()).count(standings, group),
        Heat.of(standings, group),
        anywhere.size() - group.size(),
        clients.unreadable(filter),
        group.where(standings::closedWithOtherPack).size());
  }
}
