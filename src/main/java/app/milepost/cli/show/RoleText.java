package app.milepost.cli.show;

import app.milepost.role.Chapter;
import app.milepost.role.Glance;
import app.milepost.role.KeyFact;
import app.milepost.role.Link;
import app.milepost.role.RolePack;
import app.milepost.role.Section;
import app.milepost.role.Source;
import app.milepost.search.Findings;
import app.milepost.search.GuideIndex;
import app.milepost.search.Hit;
import app.milepost.words.Basis;
import app.milepost.words.ConflictWords;
import app.milepost.words.GuideOutline.Line;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything a pack holds, as text that fits a screen. */
public final class RoleText {

  private final RolePack pack;
  private final TextPage page;

  /**
   * Prepares a text.
   *
   * @param width characters on a line; only the table of levels may be wider
   */
  public RoleText(RolePack pack, PrintWriter out, int width) {
    this.pack = pack;
    page = new TextPage(out, width);
  }

  /** Writes all of it. */
  public void whole() {
    opening();
    page.blank();
    page.paragraph(pack.summary());
    page.blank();
    page.paragraph(pack.judgement());
    glance(pack.guide().glance());
    RequirementText.table(pack, page);
    chapters(pack.guide().chapters());
    ActivityText.print(pack, page);
    conflicts(pack.guide().listed());
    sources();
  }

  /** Writes one chapter, and what the sources disagree on in it. */
  public void chapter(Chapter chapter) {
    opening();
    chapters(List.of(chapter));
    conflicts(
        chapter.conflicts().stream()
            .flatMap(id -> pack.conflict(id).stream())
            .filter(KeyFact::isMarked)
            .toList());
    sources();
  }

  /** Writes the requirements of one section in full. */
  public void section(Section section) {
    opening();
    RequirementText.section(pack, section, page);
  }

  /**
   * Writes where words stand.
   *
   * @param words all of them must stand in one place, in any order
   * @return whether there is such a place
   */
  public boolean found(String words) {
    opening();
    Findings found = GuideIndex.ofAll(pack).find(words);
    boolean inside = false;
    for (Hit hit : found.hits()) {
      page.blank();
      if (hit.isInside() && !inside) {
        inside = true;
        page.paragraph("Only inside a longer word:");
        page.blank();
      }
      page.paragraph("%s (%s, %s)".formatted(hit.heading().text(), hit.chapter(), hit.anchor()));
      page.indented().paragraph(hit.snippet().text());
    }
    page.blank();
    page.paragraph(
        found.hits().isEmpty() ? "Nothing has all of these words: " + words : found.summary());
    page.paragraph(found.alsoWords());
    return !found.hits().isEmpty();
  }

  private void opening() {
    page.line("%s (%s, version %s)".formatted(pack.title(), pack.id(), pack.version()));
  }

  private void glance(Glance glance) {
    String lead = glance.leadOr("");
    if (!pack.keyFacts().isEmpty() || !lead.isEmpty()) {
      page.heading("Key figures", '=');
      page.paragraph(lead);
      pack.keyFacts().forEach(this::figure);
    }
    about(glance.aboutFigures(), List.of(), List.of());
    links(glance.links());
  }

  private void about(List<String> remarks, List<KeyFact> conflicts, List<Line> basis) {
    if (!remarks.isEmpty() || !conflicts.isEmpty() || !basis.isEmpty()) {
      page.heading(ConflictWords.ABOUT, '-');
      remarks.forEach(remark -> page.hanging("- ", remark));
      conflicts.forEach(this::figure);
      if (!conflicts.isEmpty() && !basis.isEmpty()) {
        page.blank();
      }
      basis.forEach(line -> page.named(line.label(), line.text()));
    }
  }

  private void links(List<Link> links) {
    if (!links.isEmpty()) {
      page.heading(ConflictWords.FURTHER, '-');
      links.forEach(link -> page.named(link.title(), link.url()));
    }
  }

  private void figure(KeyFact figure) {
    String mark = ConflictWords.mark(figure);
    String shown = mark.isEmpty() ? "" : ". %s".formatted(mark);
    FactText.print(figure, "%s [%s]%s".formatted(figure.title(), figure.id(), shown), page);
  }

  private void chapters(List<Chapter> chapters) {
    PartText parts = new PartText(pack, page);
    for (Chapter chapter : chapters) {
      page.heading("%s [%s]".formatted(chapter.title(), chapter.id()), '=');
      page.paragraph(chapter.lead());
      chapter.parts().forEach(parts::print);
      about(
          chapter.aboutFigures(),
          pack.guide().unmarked(chapter),
          Basis.of(chapter, UnaryOperator.identity()));
      links(chapter.links());
    }
  }

  private void conflicts(List<KeyFact> conflicts) {
    if (!conflicts.isEmpty()) {
      page.heading(ConflictWords.LIST, '=');
      conflicts.forEach(this::figure);
    }
  }

  private void sources() {
    if (!pack.sources().isEmpty()) {
      page.heading("Sources", '=');
      pack.sources().forEach(source -> page.named("[" + source.id() + "]", about(source)));
    }
  }

  private static String about(Source source) {
    return Stream.of(source.title(), source.publisher(), source.url(), source.note())
        .filter(text -> !text.isEmpty())
        .map(text -> text.endsWith(".") ? text : text + ".")
        .collect(Collectors.joining(" "));
  }
}
