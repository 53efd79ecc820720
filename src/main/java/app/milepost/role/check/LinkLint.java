package app.milepost.role.check;

import app.milepost.role.KeyFact;
import app.milepost.role.Part;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Finds what nothing refers to. */
final class LinkLint implements PackVisitor {

  private final RolePack pack;
  private final BiConsumer<String, String> report;
  private final Set<String> conflicts = new HashSet<>();
  private final Set<String> sources = new HashSet<>();
  private final Set<String> requirements = new HashSet<>();
  private boolean written;

  LinkLint(RolePack pack, BiConsumer<String, String> report) {
    this.pack = pack;
    this.report = report;
  }

  @Override
  public void part(String path, Part part) {
    written |= !(part instanceof Part.OfPack);
  }

  @Override
  public void conflict(String path, String id) {
    conflicts.add(id);
  }

  @Override
  public void source(String path, String id) {
    sources.add(id);
  }

  @Override
  public void requirement(String path, String id) {
    requirements.add(id);
  }

  /** Tells what the walk did not meet. */
  void finish() {
    unmet(
        "$.guide.conflicts",
        pack.guide().conflicts(),
        KeyFact::id,
        conflicts,
        "Nothing refers to the conflict “%s”, so nobody sees it. Name it in the “conflicts” of"
            + " what it bears on.");
    unmet(
        "$.sources",
        pack.sources(),
        Source::id,
        sources,
        "Nothing refers to the source “%s”. Refer to it, or take it out.");
    // A pack without a guide of its own has no place to link from.
    if (written) {
      unmet(
          "$.requirements",
          pack.requirements(),
          Requirement::id,
          requirements,
          "The guide never links to the requirement “%s”. Name it in the “requirements” of a duty"
              + " or a route that calls for it.");
    }
  }

  private <T> void unmet(
      String path, List<T> items, Function<T, String> idOf, Set<String> met, String sentence) {
    PackWalk.each(
        path,
        items,
        (at, item) -> {
          String id = idOf.apply(item);
          if (!met.contains(id)) {
            report.accept(at, sentence.formatted(id));
          }
        });
  }
}
