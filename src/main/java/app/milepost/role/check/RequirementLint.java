package app.milepost.role.check;

import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Finds requirements that leave a person without help, and levels that fall along the ladder, which
 * are right only where somebody higher up does less of a thing.
 */
final class RequirementLint {

  private RequirementLint() {}

  static void check(RolePack pack, BiConsumer<String, String> report) {
    PackWalk.each(
        "$.requirements",
        pack.requirements(),
        (path, asked) -> {
          help(path, asked, report);
          levels(path + ".required.", asked, pack.rungs(), report);
        });
    placeholders(pack, report);
  }

  private static void placeholders(RolePack pack, BiConsumer<String, String> report) {
    long open = pack.requirements().stream().filter(Requirement::placeholderLevels).count();
    if (open > 0) {
      report.accept(
          "$.requirements",
          "The levels of %d of %d requirements only stand in, as the source gives none. Set them"
                  .formatted(open, pack.requirements().size())
              + " with somebody who knows the job, and take out “placeholderLevels” there.");
    }
  }

  private static void help(String path, Requirement asked, BiConsumer<String, String> report) {
    if (asked.why().isEmpty()) {
      report.accept(path, "This requirement has no “why”. Say why it matters in this job.");
    }
    if (asked.evidence().isEmpty()) {
      report.accept(path, "This requirement has no “evidence”. List what a person could show.");
    }
    if (asked.question().isEmpty()) {
      report.accept(
          path, "This requirement has no “question”. Add one that an interviewer might ask.");
    }
  }

  private static void levels(
      String path, Requirement asked, List<Rung> rungs, BiConsumer<String, String> report) {
    for (int i = 1; i < rungs.size(); i++) {
      Rung lower = rungs.get(i - 1);
      Rung higher = rungs.get(i);
      int before = asked.requiredAt(lower.id());
      int after = asked.requiredAt(higher.id());
      if (after < before) {
        report.accept(
            path + higher.id(),
            "The level falls from %d at “%s” to %d at “%s”. Check that whoever is higher up needs"
                    .formatted(before, lower.id(), after, higher.id())
                + " less of it.");
      }
    }
  }
}
