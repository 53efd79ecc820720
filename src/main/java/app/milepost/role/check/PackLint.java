package app.milepost.role.check;

import app.milepost.role.RolePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;

/**
 * What the author of a sound pack should look at again. A warning never keeps a pack from being
 * used; what does is the matter of {@link PackRules}.
 */
public final class PackLint {

  private PackLint() {}

  /**
   * Looks through a sound pack.
   *
   * @param today the day from which the age of facts is told
   */
  public static LintReport check(RolePack pack, LocalDate today) {
    List<PackProblem> warnings = new ArrayList<>();
    BiConsumer<String, String> report =
        (path, message) -> warnings.add(new PackProblem(path, message));
    PackWalk.walk(pack, new FactLint(today, report));
    PackWalk.walk(pack, new MeasureLint(today, report));
    PackWalk.walk(pack, new GuideLint(report));
    LinkLint links = new LinkLint(pack, report);
    PackWalk.walk(pack, links);
    links.finish();
    RequirementLint.check(pack, report);
    AnchorLint.check(pack, report);
    ActivityLint.check(pack, report);
    return new LintReport(warnings, reading(pack, report));
  }

  private static OptionalDouble reading(RolePack pack, BiConsumer<String, String> report) {
    if (pack.language().isEmpty()) {
      report.accept(
          "$.language",
          "The pack does not say its language. Add it, such as “en”; English is measured for how"
              + " hard it is to read.");
    }
    if (!English.is(pack)) {
      return OptionalDouble.empty();
    }
    ReadingLint reading = new ReadingLint(report);
    PackWalk.walk(pack, reading);
    return reading.finish();
  }
}
