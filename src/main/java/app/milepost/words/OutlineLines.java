package app.milepost.words;

import static java.util.stream.Collectors.joining;

import app.milepost.role.Fact;
import app.milepost.role.KeyFact;
import app.milepost.role.RolePack;
import app.milepost.role.Source;
import app.milepost.words.GuideOutline.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Facts, links and conflicts of a pack as lines of an outline. */
final class OutlineLines {

  private static final String UNKNOWN = "Not in our sources";

  private final RolePack pack;

  OutlineLines(RolePack pack) {
    this.pack = pack;
  }

  String sourceTitle(String id) {
    return pack.source(id).map(Source::title).orElse(id);
  }

  /** Returns a fact with its label in front. */
  Line fact(Fact fact) {
    return new Line(
        fact.label().isEmpty() ? "Figure" : fact.label(),
        FactWords.value(fact) + origin(fact) + note(fact));
  }

  /** Returns all that is known of one thing, or that nothing is. */
  Line facts(String label, List<Fact> facts) {
    return new Line(label, facts.isEmpty() ? UNKNOWN : statements(facts));
  }

  /**
   * Returns what an entry refers to.
   *
   * @param label what the requirements are to it
   */
  List<Line> links(String label, List<String> requirements, List<String> conflicts) {
    List<Line> lines = new ArrayList<>();
    if (!requirements.isEmpty()) {
      lines.add(
          new Line(
              label,
              requirements.stream()
                  .flatMap(id -> pack.requirement(id).stream())
                  .map(r -> r.title())
                  .collect(joining("; "))));
    }
    conflicts.stream()
        .flatMap(id -> pack.conflict(id).stream())
        .filter(KeyFact::isMarked)
        .map(this::pointer)
        .forEach(lines::add);
    return lines;
  }

  /** All values stand once, under the conflict or the key figure itself. */
  private Line pointer(KeyFact conflict) {
    String where =
        pack.guide().conflict(conflict.id()).isPresent()
            ? "See “%s”.".formatted(ConflictWords.LIST)
            : "See the key figures.";
    return new Line(ConflictWords.mark(conflict), Sentences.ended(conflict.title()) + " " + where);
  }

  private String statements(List<Fact> facts) {
    return facts.stream()
        .map(fact -> FactWords.value(fact) + label(fact) + origin(fact))
        .collect(joining("; "));
  }

  private static String label(Fact fact) {
    return fact.label().isEmpty() ? "" : ", " + fact.label();
  }

  private String origin(Fact fact) {
    return " ("
        + Stream.of(FactWords.period(fact), fact.region(), sourceTitle(fact.source()))
            .filter(text -> !text.isEmpty())
            .collect(joining(", "))
        + ")";
  }

  private static String note(Fact fact) {
    return fact.note().isEmpty() ? "" : ". " + fact.note();
  }
}
