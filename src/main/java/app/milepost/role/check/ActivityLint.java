package app.milepost.role.check;

import app.milepost.role.Activity;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.reading.ReadingLevel;
import java.util.function.BiConsumer;

/** Finds activities that do not say how, and must-haves that no activity helps with. */
final class ActivityLint {

  private static final int SENTENCES = 2;

  private final RolePack pack;
  private final BiConsumer<String, String> report;

  private ActivityLint(RolePack pack, BiConsumer<String, String> report) {
    this.pack = pack;
    this.report = report;
  }

  /** Looks through the activities; a pack without any has nothing to be warned of. */
  static void check(RolePack pack, BiConsumer<String, String> report) {
    if (!pack.activities().isEmpty()) {
      ActivityLint lint = new ActivityLint(pack, report);
      PackWalk.each("$.activities", pack.activities(), lint::how);
      PackWalk.each("$.requirements", pack.requirements(), lint::reached);
    }
  }

  private void how(String path, Activity activity) {
    int sentences = ReadingLevel.of(activity.how()).sentences();
    // What ends a sentence is known of English alone.
    if (English.is(pack) && sentences != SENTENCES) {
      report.accept(
          path + ".how",
          "This has %s. Write two: what to do on Monday, and how one knows that it is done."
              .formatted(sentences == 1 ? "one sentence" : sentences + " sentences"));
    }
  }

  private void reached(String path, Requirement requirement) {
    int asked = requirement.requiredAt(pack.defaultRung());
    boolean reached =
        pack.activities().stream()
            .flatMap(activity -> activity.lifts().stream())
            .anyMatch(lift -> lift.requirement().equals(requirement.id()) && lift.to() >= asked);
    if (requirement.mustHave() && asked > 0 && !reached) {
      report.accept(
          path,
          "No activity brings anybody to level %d of this must-have, which “%s” asks for. Add one"
                  .formatted(asked, pack.defaultRung())
              + " that does.");
    }
  }
}
