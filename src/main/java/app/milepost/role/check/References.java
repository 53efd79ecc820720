package app.milepost.role.check;

import app.milepost.role.Fact;
import app.milepost.role.FactValue;
import app.milepost.role.Origin;
import app.milepost.role.Part;
import app.milepost.role.Point;
import app.milepost.role.RolePack;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/** Checks that what facts and the guide refer to is there, and that the guide hangs together. */
final class References implements PackVisitor {

  private static final int OPENING = 3;

  private final RolePack pack;
  private final BiConsumer<String, String> report;
  private final Set<String> guideIds = new HashSet<>();
  private final Set<Part.Kept> kept = new HashSet<>();

  /**
   * Prepares a check of one pack.
   *
   * @param report gets the path and the sentence of each problem
   */
  References(RolePack pack, BiConsumer<String, String> report) {
    this.pack = pack;
    this.report = report;
  }

  @Override
  public void fact(String path, Fact fact) {
    if (fact.value() instanceof FactValue.Range range && range.from() > range.to()) {
      report.accept(
          path + ".value",
          "The range runs backwards, from %s to %s.".formatted(range.from(), range.to()));
    }
    day(path + ".retrieved", fact.retrieved());
  }

  @Override
  public void origin(String path, Origin origin) {
    day(path + ".retrieved", origin.retrieved());
  }

  private void day(String path, String written) {
    if (!written.isEmpty() && FactAge.day(written).isEmpty()) {
      report.accept(
          path,
          "There is no day “%s”. Write the day the source was read, as YYYY-MM-DD."
              .formatted(written));
    }
  }

  @Override
  public void opening(String path, List<String> sentences) {
    if (!sentences.isEmpty() && sentences.size() != OPENING) {
      report.accept(
          path,
          "An opening has three sentences, or none. This one has %d.".formatted(sentences.size()));
    }
  }

  @Override
  public void source(String path, String id) {
    if (pack.source(id).isEmpty()) {
      report.accept(path, "There is no source “%s”.".formatted(id));
    }
  }

  @Override
  public void requirement(String path, String id) {
    if (pack.requirement(id).isEmpty()) {
      report.accept(path, "There is no requirement “%s”.".formatted(id));
    }
  }

  @Override
  public void conflict(String path, String id) {
    if (pack.conflict(id).isEmpty()) {
      report.accept(path, "There is no conflict or key figure “%s”.".formatted(id));
    }
  }

  @Override
  public void guideId(String path, String id) {
    if (!guideIds.add(id)) {
      report.accept(
          path,
          "The id “%s” stands twice in the guide. Give each entry an id of its own.".formatted(id));
    }
  }

  @Override
  public void point(String path, Point point) {
    Set<String> boxIds = new HashSet<>();
    PackWalk.each(
        path + ".boxes",
        point.boxes(),
        (at, box) -> {
          if (!boxIds.add(box.id())) {
            report.accept(
                at + ".id",
                "The id “%s” stands twice in this list. Give each box an id of its own."
                    .formatted(box.id()));
          }
        });
  }

  @Override
  public void part(String path, Part part) {
    switch (part) {
      case Part.OfPack(Part.Heading heading, Part.Kept what) -> {
        if (!kept.add(what)) {
          report.accept(path, "This part stands twice in the guide. Take one of them out.");
        }
      }
      case Part.Table table -> table(path, table);
      default -> {}
    }
  }

  /** Checks what only the whole guide can tell; comes after the walk. */
  void finish() {
    for (Part.Kept asked : List.of(Part.Kept.SKILLS, Part.Kept.LADDER)) {
      if (!kept.contains(asked)) {
        report.accept(
            "$.guide.chapters",
            "No part has the kind “%s”, so people could not see it. Add one."
                .formatted(asked.name().toLowerCase(Locale.ROOT)));
      }
    }
  }

  private void table(String path, Part.Table table) {
    PackWalk.each(
        path + ".rows",
        table.rows(),
        (at, row) -> {
          int expected = table.columns().size() - 1;
          if (row.cells().size() != expected) {
            report.accept(
                at + ".cells",
                "The row has %d cells and needs %d, one for each column after the first."
                    .formatted(row.cells().size(), expected));
          }
        });
  }
}
