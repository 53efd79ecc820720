package app.milepost.ui.career.text;

import app.milepost.role.Chapter;
import app.milepost.role.Link;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.role.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * What the page tells, whichever step is aimed at.
 *
 * @param title the career's name
 * @param summary how the first page begins
 * @param figures what people ask first
 * @param links where one can look further
 * @param skills requirements by section, sections without any left out
 * @param ladder from the first step to the last
 * @param chapters everything there is to read, in order
 * @param sources where the facts come from
 * @param judgement who decided weights and levels
 * @param references what the chapters refer to
 * @param otherTitles what else people call the career, the most usual first
 * @param guided whether somebody wrote a guide, rather than only what the job asks
 */
public record Contents(
    String title,
    String summary,
    List<Figure> figures,
    List<Link> links,
    List<Skills> skills,
    List<LadderStep> ladder,
    List<Chapter> chapters,
    List<Source> sources,
    String judgement,
    GuideReferences references,
    List<String> otherTitles,
    boolean guided) {

  /**
   * The requirements of one section.
   *
   * @param section what it is
   * @param requirements in the pack's order, at least one
   */
  public record Skills(Section section, List<Requirement> requirements) {}

  /**
   * A step of the ladder.
   *
   * @param rung what it is
   * @param pay what it pays
   */
  public record LadderStep(Rung rung, List<Statement> pay) {

    /** Returns the pay to be shown in short: one figure, or none where the pack has none. */
    public List<Statement> firstPay() {
      return pay.stream().limit(1).toList();
    }
  }

  public Contents {
    figures = List.copyOf(figures);
    links = List.copyOf(links);
    skills = List.copyOf(skills);
    ladder = List.copyOf(ladder);
    chapters = List.copyOf(chapters);
    sources = List.copyOf(sources);
    otherTitles = List.copyOf(otherTitles);
  }

  /** Returns what the page tells of a pack. */
  public static Contents of(RolePack pack) {
    return new Contents(
        pack.title(),
        pack.guide().glance().leadOr(pack.summary()),
        pack.keyFacts().stream().map(f -> Figure.of(f, pack)).toList(),
        pack.guide().glance().links(),
        pack.sections().stream()
            .map(s -> new Skills(s, inSection(pack, s)))
            .filter(s -> !s.requirements().isEmpty())
            .toList(),
        pack.rungs().stream().map(r -> new LadderStep(r, Statement.all(r.pay(), pack))).toList(),
        pack.guide().chapters(),
        pack.sources(),
        pack.judgement(),
        new GuideReferences(pack),
        pack.otherTitles(),
        !pack.guide().isBare());
  }

  /** Returns the pages of the guide, in reading order; at least one. */
  public List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    headings.add(new Heading(Anchors.FIGURES, "At a glance"));
    chapters.stream().map(Heading::of).forEach(headings::add);
    headings.add(new Heading(Anchors.SOURCES, "Where this comes from"));
    return headings;
  }

  /** Returns the steps of the ladder as the pack has them. */
  public List<Rung> rungs() {
    return ladder.stream().map(LadderStep::rung).toList();
  }

  private static List<Requirement> inSection(RolePack pack, Section section) {
    return pack.requirements().stream().filter(r -> r.section().equals(section.id())).toList();
  }
}
