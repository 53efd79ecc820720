package app.milepost.role.check;

import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import java.util.function.BiConsumer;

/** Finds requirements that leave a person without help. */
final class RequirementLint {

  private RequirementLint() {}

  static void check(RolePack pack, BiConsumer<String, String> report) {
    PackWalk.each("$.requirements", pack.requirements(), (path, r) -> check(path, r, report));
  }

  private static void check(String path, Requirement asked, BiConsumer<String, String> report) {
    if (asked.why().isEmpty()) {
      report.accept(
          path, "“%s” has no “why”. Say why it matters in this job.".formatted(asked.title()));
    }
    if (asked.evidence().isEmpty()) {
      report.accept(
          path, "“%s” has no “evidence”. List what a person could show.".formatted(asked.title()));
    }
    if (asked.question().isEmpty()) {
      report.accept(
          path,
          "“%s” has no “question”. Add one that an interviewer might ask."
              .formatted(asked.title()));
    }
  }
}
