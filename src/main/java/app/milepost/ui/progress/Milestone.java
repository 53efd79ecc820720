package app.milepost.ui.progress;

import app.milepost.people.SessionHead;
import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.compare.Frozen;

/**
 * One assessment on the line.
 *
 * @param head when it was
 * @param frozen its answers and the role pack they were given to
 * @param readiness what they added up to with that pack
 */
record Milestone(SessionHead head, Frozen frozen, Readiness readiness) {

  RolePack pack() {
    return frozen.pack();
  }
}
