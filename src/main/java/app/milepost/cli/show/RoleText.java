package app.milepost.cli.show;

import app.milepost.role.Chapter;
import app.milepost.role.Glance;
import app.milepost.role.KeyFact;
import app.milepost.role.Link;
import app.milepost.role.RolePack;
import app.milepost.role.Section;
import app.milepost.role.Source;
import app.milepost.search.GuideIndex;
import app.milepost.search.Hit;
import java.io.PrintWriter;
import java.util.List;
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
    conflicts(pack.guide().conflicts());
    sources();
  }

  /** Writes one chapter, and what the sources disagree on in it. */
  public void chapter(Chapter chapter) {
    opening();
    List<String> differing = chapters(List.of(chapter));
    conflicts(
        Stream.concat(pack.guide().conflicts().stream(), pack.keyFacts().stream())
            .filter(conflict -> differing.contains(conflict.id()))
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
    List<Hit> hits = GuideIndex.of(pack).find(words);
    for (Hit hit : hits) {
      page.blank();
      page.paragraph("%s (%s, %s)".formatted(hit.heading().text(), hit.chapter(), hit.anchor()));
      page.indented().paragraph(hit.snippet().text());
    }
    page.blank();
    page.paragraph(
        switch (hits.size()) {
          case 0 -> "Nothing has all of these words: " + words;
          case 1 -> "1 place found";
          default -> hits.size() + " places found";
        });
    return !hits.isEmpty();
  }

  private void opening() {
    page.line("%s (%s, version %s)".formatted(pack.title(), pack.id(), pack.version()));
  }

  private void glance(Glance glance) {
    if (!pack.keyFacts().isEmpty()) {
      page.heading("Key figures", '=');
      page.paragraph(glance.lead());
      pack.keyFacts().forEach(this::figure);
    }
    further(glance.aboutFigures(), glance.links());
  }

  private void further(List<String> aboutFigures, List<Link> links) {
    if (!aboutFigures.isEmpty()) {
      page.heading("About these figures", '-');
      aboutFigures.forEach(remark -> page.hanging("- ", remark));
    }
    if (!links.isEmpty()) {
      page.heading("Where to look further", '-');
      links.forEach(link -> page.named(link.title(), link.url()));
    }
  }

  private void figure(KeyFact figure) {
    String mark = figure.disputed() ? ", sources differ" : "";
    FactText.print(figure, "%s [%s]%s".formatted(figure.title(), figure.id(), mark), page);
  }

  private List<String> chapters(List<Chapter> chapters) {
    PartText parts = new PartText(pack, page);
    for (Chapter chapter : chapters) {
      page.heading("%s [%s]".formatted(chapter.title(), chapter.id()), '=');
      page.paragraph(chapter.lead());
      chapter.parts().forEach(parts::print);
      further(chapter.aboutFigures(), chapter.links());
    }
    return parts.conflicts();
  }

  private void conflicts(List<KeyFact> conflicts) {
    if (!conflicts.isEmpty()) {
      page.heading("Where sources differ", '=');
      for (KeyFact conflict : conflicts) {
        FactText.print(conflict, "%s [%s]".formatted(conflict.title(), conflict.id()), page);
      }
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
