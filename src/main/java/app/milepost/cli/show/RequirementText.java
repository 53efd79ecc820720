package app.milepost.cli.show;

import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.words.GuideLabels;
import app.milepost.words.StandInWords;
import java.util.stream.Collectors;

/** What the role asks for: as a table, and in full. */
final class RequirementText {

  private static final int ID_WIDTH = 28;

  private RequirementText() {}

  /** Writes the levels asked for, a line a requirement. */
  static void table(RolePack pack, TextPage page) {
    page.blank();
    page.line("Rungs, and how much each section counts:");
    for (Rung rung : pack.rungs()) {
      page.indented()
          .hanging(
              "%-12s ".formatted(rung.id()), "%s; %s".formatted(rung.title(), weights(pack, rung)));
    }
    StandInWords.of(pack)
        .ifPresent(sentence -> {
          page.blank();
          page.paragraph(sentence);
        });
    for (Section section : pack.sections()) {
      page.blank();
      page.paragraph(
          "%s (* must-have): required level at %s".formatted(section.title(), rungIds(pack)));
      for (Requirement requirement : pack.requirements()) {
        if (requirement.section().equals(section.id())) {
          page.indented().line(row(pack, requirement));
        }
      }
    }
  }

  /** Writes a section's requirements in full. */
  static void section(RolePack pack, Section section, TextPage page) {
    page.blank();
    page.paragraph(section.title());
    page.paragraph(section.summary());
    for (Requirement requirement : pack.requirements()) {
      if (requirement.section().equals(section.id())) {
        page.blank();
        requirement(pack, requirement, page.indented());
      }
    }
  }

  private static void requirement(RolePack pack, Requirement requirement, TextPage page) {
    page.paragraph(
        "%s [%s]%s"
            .formatted(
                requirement.title(),
                requirement.id(),
                requirement.mustHave() ? ", a must-have" : ""));
    TextPage inner = page.indented();
    inner.paragraph(requirement.why());
    inner.named("Importance", requirement.importance() + " of 5");
    inner.named(
        GuideLabels.LEVEL,
        pack.rungs().stream()
                .map(rung -> rung.id() + " " + requirement.requiredAt(rung.id()))
                .collect(Collectors.joining(", "))
            + (requirement.placeholderLevels() ? ", " + StandInWords.NOTE : ""));
    for (int level = 0; level < requirement.anchors().size(); level++) {
      inner.hanging(level + "  ", requirement.anchors().get(level));
    }
    inner.named(GuideLabels.EVIDENCE, requirement.evidence());
    inner.named(GuideLabels.QUESTION, requirement.question());
  }

  private static String row(RolePack pack, Requirement requirement) {
    String levels =
        pack.rungs().stream()
            .map(rung -> String.valueOf(requirement.requiredAt(rung.id())))
            .collect(Collectors.joining(" "));
    String id = requirement.id() + (requirement.mustHave() ? " *" : "");
    return ("%-" + ID_WIDTH + "s %s  %s").formatted(id, levels, requirement.title());
  }

  private static String rungIds(RolePack pack) {
    return pack.rungs().stream().map(Rung::id).collect(Collectors.joining(", "));
  }

  private static String weights(RolePack pack, Rung rung) {
    return pack.sections().stream()
        .map(s -> "%s %.0f".formatted(s.id(), rung.weightOf(s.id())))
        .collect(Collectors.joining(", "));
  }
}
