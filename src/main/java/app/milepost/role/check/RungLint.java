package app.milepost.role.check;

import app.milepost.role.RolePack;
import java.util.function.BiConsumer;

/** Finds rungs on which nobody could earn a point. */
final class RungLint {

  private RungLint() {}

  static void check(RolePack pack, BiConsumer<String, String> report) {
    PackWalk.each(
        "$.rungs",
        pack.rungs(),
        (path, rung) -> {
          if (pack.asked(rung.id()).stream().noneMatch(r -> rung.weightOf(r.section()) > 0)) {
            report.accept(
                path + ".sectionWeights",
                "Nothing that “%s” asks for has weight, so its score is always 0. Ask for something"
                        .formatted(rung.id())
                    + " there, or give weight to a section that does.");
          }
        });
  }
}
