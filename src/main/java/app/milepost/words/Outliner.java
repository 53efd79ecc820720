package app.milepost.words;

import static java.util.stream.Collectors.joining;

import app.milepost.role.Chapter;
import app.milepost.role.Credential;
import app.milepost.role.Glance;
import app.milepost.role.KeyFact;
import app.milepost.role.Part;
import app.milepost.role.Point;
import app.milepost.role.RelatedCareer;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Route;
import app.milepost.role.Rung;
import app.milepost.role.Source;
import app.milepost.words.GuideOutline.Entry;
import app.milepost.words.GuideOutline.Group;
import app.milepost.words.GuideOutline.Item;
import app.milepost.words.GuideOutline.Line;
import app.milepost.words.GuideOutline.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts a whole role pack into words. */
public final class Outliner {

  private final RolePack pack;
  private final OutlineLines lines;

  private Outliner(RolePack pack) {
    this.pack = pack;
    lines = new OutlineLines(pack);
  }

  /** Returns everything the pack tells its readers, in the order of its guide. */
  public static GuideOutline of(RolePack pack) {
    Outliner outliner = new Outliner(pack);
    List<GuideOutline.Chapter> chapters = new ArrayList<>();
    GuideOutline.Chapter glance = outliner.glance(pack.guide().glance());
    if (!glance.parts().isEmpty()) {
      chapters.add(glance);
    }
    pack.guide().chapters().stream().map(outliner::chapter).forEach(chapters::add);
    if (!pack.guide().listed().isEmpty()) {
      GuideOutline.Part conflicts = outliner.figures("conflicts", "", pack.guide().listed());
      chapters.add(
          new GuideOutline.Chapter("conflicts", ConflictWords.LIST, "", List.of(conflicts)));
    }
    return new GuideOutline(
        pack.title(),
        pack.summary(),
        chapters,
        pack.sources().stream().map(Outliner::source).toList());
  }

  private static Line source(Source source) {
    String about =
        Stream.of(source.publisher(), source.url(), source.note())
            .filter(text -> !text.isEmpty())
            .collect(joining(". "));
    return new Line(source.title(), about);
  }

  private GuideOutline.Chapter glance(Glance glance) {
    String id = "key-figures";
    List<GuideOutline.Part> parts = new ArrayList<>();
    if (!pack.keyFacts().isEmpty()) {
      parts.add(figures(id, "Key figures", pack.keyFacts()));
    }
    parts.addAll(
        new OutlineEnd(glance.aboutFigures(), List.of(), List.of(), glance.links())
            .parts(id, this::figure));
    return new GuideOutline.Chapter(id, "At a glance", glance.leadOr(""), parts);
  }

  private GuideOutline.Part figures(String id, String title, List<KeyFact> figures) {
    return new GuideOutline.Part(
        id + "-part", title, "", Shape.PLAIN, "", one(figures, this::figure));
  }

  private Entry figure(KeyFact figure) {
    String mark = ConflictWords.mark(figure);
    return new Entry(
        figure.id(),
        mark.isEmpty() ? figure.title() : figure.title() + " · " + mark,
        figure.note(),
        List.of(),
        figure.facts().stream().map(lines::fact).toList());
  }

  private GuideOutline.Chapter chapter(Chapter chapter) {
    List<GuideOutline.Part> parts = new ArrayList<>();
    chapter.parts().stream().map(this::part).forEach(parts::add);
    parts.addAll(
        new OutlineEnd(
                chapter.aboutFigures(),
                pack.guide().unmarked(chapter),
                Basis.of(chapter, lines::sourceTitle),
                chapter.links())
            .parts(chapter.id(), this::figure));
    return new GuideOutline.Chapter(chapter.id(), chapter.title(), chapter.lead(), parts);
  }

  private GuideOutline.Part part(Part part) {
    return switch (part) {
      case Part.Points points -> part(points, shape(points.style()), one(points.points()));
      case Part.Ranges ranges -> part(ranges, Shape.PLAIN, one(ranges.points()));
      case Part.Sides sides ->
          part(sides, Shape.SIDES, List.of(group(sides.pro()), group(sides.con())));
      case Part.Table table ->
          table(
              table.heading(),
              table.columns().getFirst(),
              one(table.rows(), row -> row(table.columns(), row)));
      case Part.Routes routes -> part(routes, Shape.PLAIN, one(routes.routes(), this::route));
      case Part.Credentials held ->
          part(held, Shape.PLAIN, one(held.credentials(), this::credential));
      case Part.Related related -> part(related, Shape.PLAIN, one(related.careers(), this::career));
      case Part.OfPack(Part.Heading heading, Part.Kept kept) ->
          switch (kept) {
            case SKILLS -> part(part, Shape.PLAIN, skills());
            case LADDER -> part(part, Shape.PLAIN, one(pack.rungs(), this::rung));
            case PAY -> table(heading, "Level", one(pack.rungs(), this::pay));
          };
    };
  }

  private GuideOutline.Part part(Part part, Shape shape, List<Group> groups) {
    return part(part.heading(), shape, "", groups);
  }

  private GuideOutline.Part table(Part.Heading heading, String corner, List<Group> rows) {
    return part(heading, Shape.TABLE, corner, rows);
  }

  private GuideOutline.Part part(
      Part.Heading heading, Shape shape, String corner, List<Group> groups) {
    return new GuideOutline.Part(
        heading.id(), heading.title(), heading.summary(), shape, corner, groups);
  }

  private static Shape shape(Part.Style style) {
    return switch (style) {
      case PLAIN, QUESTIONS -> Shape.PLAIN;
      case STEPS -> Shape.NUMBERED;
      case CHECKLISTS -> Shape.BOXES;
    };
  }

  private List<Group> one(List<Point> points) {
    return one(points, this::point);
  }

  private static <T> List<Group> one(List<T> things, Function<T, Entry> entry) {
    return List.of(new Group("", things.stream().map(entry).toList()));
  }

  private Group group(Part.Side side) {
    return new Group(side.title(), side.points().stream().map(this::point).toList());
  }

  private Entry point(Point point) {
    List<Line> all = new ArrayList<>(point.facts().stream().map(lines::fact).toList());
    all.addAll(lines.links(GuideLabels.SKILLS, point.requirements(), point.conflicts()));
    List<Item> items = point.toTick().stream().map(b -> new Item(b.id(), b.text())).toList();
    return new Entry(point.id(), point.title(), point.text(), items, all);
  }

  private static Entry row(List<String> columns, Part.Row row) {
    List<Line> cells =
        IntStream.range(0, row.cells().size())
            .mapToObj(i -> new Line(columns.get(i + 1), row.cells().get(i)))
            .toList();
    return new Entry(row.id(), row.title(), "", List.of(), cells);
  }

  private Entry route(Route route) {
    List<Line> all = new ArrayList<>();
    all.add(new Line(GuideLabels.NEEDED, String.join("; ", route.prerequisites())));
    all.add(lines.facts(GuideLabels.TIME, route.time()));
    all.add(lines.facts(GuideLabels.COST, route.cost()));
    all.add(new Line(GuideLabels.LEADS_TO, String.join("; ", route.leadsTo())));
    all.addAll(lines.links(GuideLabels.SKILLS, route.requirements(), route.conflicts()));
    return new Entry(route.id(), route.title(), route.text(), List.of(), all);
  }

  private Entry credential(Credential credential) {
    List<Line> all = new ArrayList<>();
    all.add(new Line(GuideLabels.ISSUER, credential.issuer()));
    all.add(new Line(GuideLabels.NEEDED, String.join("; ", credential.prerequisites())));
    all.add(lines.facts(GuideLabels.FEE, credential.fee()));
    all.addAll(lines.links(GuideLabels.SHOWS, credential.requirements(), credential.conflicts()));
    String title = credential.shortName() + ": " + credential.title();
    return new Entry(credential.id(), title, credential.text(), List.of(), all);
  }

  private Entry career(RelatedCareer career) {
    List<Line> all = new ArrayList<>();
    if (!career.differs().isEmpty()) {
      all.add(new Line(GuideLabels.DIFFERS, career.differs()));
    }
    all.addAll(lines.links(GuideLabels.SHARED, career.shared(), List.of()));
    return new Entry(career.id(), career.title(), career.text(), List.of(), all);
  }

  private List<Group> skills() {
    return pack.sections().stream()
        .map(section ->
            new Group(
                section.title(),
                pack.requirements().stream()
                    .filter(r -> r.section().equals(section.id()))
                    .map(this::skill)
                    .toList()))
        .filter(group -> !group.entries().isEmpty())
        .toList();
  }

  private Entry skill(Requirement requirement) {
    List<Item> levels =
        IntStream.range(0, requirement.anchors().size())
            .mapToObj(level -> Item.of(level + ": " + requirement.anchors().get(level)))
            .toList();
    String asked =
        pack.rungs().stream()
            .map(rung -> rung.title() + " " + requirement.requiredAt(rung.id()))
            .collect(joining(", "));
    List<Line> all = new ArrayList<>();
    all.add(
        new Line(
            GuideLabels.LEVEL,
            requirement.placeholderLevels() ? asked + ", " + StandInWords.NOTE : asked));
    if (requirement.mustHave()) {
      all.add(new Line("Must-have", "Falling short of it holds back your readiness."));
    }
    if (!requirement.evidence().isEmpty()) {
      all.add(new Line(GuideLabels.EVIDENCE, String.join("; ", requirement.evidence())));
    }
    if (!requirement.question().isEmpty()) {
      all.add(new Line(GuideLabels.QUESTION, requirement.question()));
    }
    return new Entry(requirement.id(), requirement.title(), requirement.why(), levels, all);
  }

  private Entry rung(Rung rung) {
    List<Line> all = new ArrayList<>();
    all.add(new Line("Usually at", Numbers.years(rung.years()) + " in the field"));
    if (!rung.focus().isEmpty()) {
      all.add(new Line("To learn", String.join("; ", rung.focus())));
    }
    rung.pay().stream().map(lines::fact).forEach(all::add);
    List<Item> duties = rung.duties().stream().map(Item::of).toList();
    return new Entry(rung.id(), rung.title(), rung.summary(), duties, all);
  }

  private Entry pay(Rung rung) {
    List<Line> cells =
        rung.pay().stream().map(fact -> new Line(fact.label(), FactWords.value(fact))).toList();
    return new Entry(rung.id() + "-pay", rung.title(), "", List.of(), cells);
  }
}
