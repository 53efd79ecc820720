package app.milepost.ui.career;

import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.role.Source;
import java.util.List;

/**
 * What the page tells, whichever step is aimed at.
 *
 * @param title the career's name
 * @param summary what the job is
 * @param figures what people ask first
 * @param skills requirements by section, sections without any left out
 * @param ladder from the first step to the last
 * @param sources where the facts come from
 * @param judgement who decided weights and levels
 */
public record Contents(
    String title,
    String summary,
    List<Figure> figures,
    List<Skills> skills,
    List<LadderStep> ladder,
    List<Source> sources,
    String judgement) {

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
    skills = List.copyOf(skills);
    ladder = List.copyOf(ladder);
    sources = List.copyOf(sources);
  }

  static Contents of(RolePack pack) {
    return new Contents(
        pack.title(),
        pack.summary(),
        pack.keyFacts().stream().map(f -> Figure.of(f, pack)).toList(),
        pack.sections().stream()
            .map(s -> new Skills(s, inSection(pack, s)))
            .filter(s -> !s.requirements().isEmpty())
            .toList(),
        pack.rungs().stream().map(r -> new LadderStep(r, Statement.all(r.pay(), pack))).toList(),
        pack.sources(),
        pack.judgement());
  }

  private static List<Requirement> inSection(RolePack pack, Section section) {
    return pack.requirements().stream().filter(r -> r.section().equals(section.id())).toList();
  }
}
