package app.milepost.cli.show;

import app.milepost.role.Credential;
import app.milepost.role.KeyFact;
import app.milepost.role.Part;
import app.milepost.role.Point;
import app.milepost.role.RelatedCareer;
import app.milepost.role.RolePack;
import app.milepost.role.Route;
import app.milepost.role.Rung;
import app.milepost.words.ConflictWords;
import app.milepost.words.GuideLabels;
import app.milepost.words.Numbers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A part of the guide, whatever its kind. */
final class PartText {

  private final RolePack pack;
  private final TextPage page;

  PartText(RolePack pack, TextPage page) {
    this.pack = pack;
    this.page = page;
  }

  void print(Part part) {
    if (!part.heading().title().isEmpty()) {
      page.heading(part.heading().title(), '-');
    }
    page.paragraph(part.heading().summary());
    switch (part) {
      case Part.Points points -> points(points.points(), points.style());
      case Part.Sides sides -> {
        side(sides.pro());
        side(sides.con());
      }
      case Part.Table table -> table.rows().forEach(row -> row(table.columns(), row));
      case Part.Routes routes -> routes.routes().forEach(this::route);
      case Part.Credentials held -> held.credentials().forEach(this::credential);
      case Part.Ranges ranges -> points(ranges.points(), Part.Style.PLAIN);
      case Part.Related related -> related.careers().forEach(this::career);
      case Part.OfPack kept -> kept(kept.kept());
    }
  }

  private void points(List<Point> points, Part.Style style) {
    for (int i = 0; i < points.size(); i++) {
      point(points.get(i), style, style == Part.Style.STEPS ? (i + 1) + ". " : "");
    }
  }

  private void point(Point point, Part.Style style, String mark) {
    page.blank();
    page.hanging(mark, point.title());
    TextPage inner = page.indented();
    inner.paragraph(point.text());
    String box = style == Part.Style.CHECKLISTS ? "[ ] " : "- ";
    point.toTick().forEach(item -> inner.hanging(box, item.text()));
    FactText.print(point.facts(), inner);
    links(GuideLabels.SKILLS, point.requirements(), point.conflicts());
  }

  private void side(Part.Side side) {
    page.blank();
    page.paragraph(side.title() + ":");
    points(side.points(), Part.Style.PLAIN);
  }

  private void row(List<String> columns, Part.Row row) {
    page.blank();
    page.named(columns.getFirst(), row.title());
    for (int i = 0; i < row.cells().size(); i++) {
      page.indented().named(columns.get(i + 1), row.cells().get(i));
    }
  }

  private void route(Route route) {
    page.blank();
    page.paragraph(route.title());
    TextPage inner = page.indented();
    inner.paragraph(route.text());
    FactText.print(GuideLabels.TIME, route.time(), inner);
    FactText.print(GuideLabels.COST, route.cost(), inner);
    inner.named(GuideLabels.NEEDED, route.prerequisites());
    inner.named(GuideLabels.LEADS_TO, route.leadsTo());
    links(GuideLabels.SKILLS, route.requirements(), route.conflicts());
  }

  private void credential(Credential credential) {
    page.blank();
    page.paragraph(credential.shortName() + ": " + credential.title());
    TextPage inner = page.indented();
    inner.named(GuideLabels.ISSUER, credential.issuer());
    inner.paragraph(credential.text());
    inner.named(GuideLabels.NEEDED, credential.prerequisites());
    FactText.print(GuideLabels.FEE, credential.fee(), inner);
    links(GuideLabels.SHOWS, credential.requirements(), credential.conflicts());
  }

  private void career(RelatedCareer career) {
    page.blank();
    page.paragraph(career.title());
    TextPage inner = page.indented();
    inner.paragraph(career.text());
    inner.named(GuideLabels.DIFFERS, career.differs());
    links(GuideLabels.SHARED, career.shared(), List.of());
  }

  private void links(String name, List<String> requirements, List<String> conflicts) {
    page.indented().named(name, String.join(", ", requirements));
    Map<String, List<String>> marked =
        conflicts.stream()
            .flatMap(id -> pack.conflict(id).stream())
            .filter(KeyFact::isMarked)
            .collect(
                Collectors.groupingBy(
                    ConflictWords::mark,
                    TreeMap::new,
                    Collectors.mapping(KeyFact::id, Collectors.toList())));
    marked.forEach((mark, ids) -> page.indented().named(mark + " on", String.join(", ", ids)));
  }

  private void kept(Part.Kept kept) {
    switch (kept) {
      case SKILLS ->
          pack.sections().forEach(section -> RequirementText.section(pack, section, page));
      case LADDER -> pack.rungs().forEach(this::rung);
      case PAY ->
          pack.rungs().stream()
              .filter(rung -> !rung.pay().isEmpty())
              .forEach(rung -> {
                page.blank();
                FactText.print(rung.title(), rung.pay(), page);
              });
    }
  }

  private void rung(Rung rung) {
    page.blank();
    page.paragraph("%s [%s], %s".formatted(rung.title(), rung.id(), Numbers.years(rung.years())));
    TextPage inner = page.indented();
    inner.paragraph(rung.summary());
    inner.named("What you do", rung.duties());
    inner.named("What to learn", rung.focus());
  }
}
