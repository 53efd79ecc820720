package app.milepost.competency;

import java.util.List;

/**
 * Something that many careers ask for.
 *
 * @param id what requirements name it by
 * @param title the heading people read
 * @param elements ids of the O*NET elements that mean the same, of all releases; may be empty
 * @param why one line on why it matters at work
 * @param anchors five sentences, what a person at level 0, 1, 2, 3 and 4 does
 * @param evidence what would count as proof
 * @param question what an interviewer might ask
 * @param practices ways to come further, at least one
 */
public record Competency(
    String id,
    String title,
    List<String> elements,
    String why,
    List<String> anchors,
    List<String> evidence,
    String question,
    List<Practice> practices) {

  /** Stands for a name in texts that serve many things. */
  private static final String NAME = "{name}";

  public Competency {
    elements = List.copyOf(elements);
    anchors = List.copyOf(anchors);
    evidence = List.copyOf(evidence);
    practices = List.copyOf(practices);
  }

  /** Returns the title for one of the things these texts serve. */
  String titleFor(String name) {
    return title.replace(NAME, name);
  }

  /** Returns these texts for one of the things they serve, named. */
  Competency filled(String name, String ownId) {
    return new Competency(
        ownId,
        titleFor(name),
        elements,
        why.replace(NAME, name),
        anchors.stream().map(anchor -> anchor.replace(NAME, name)).toList(),
        evidence.stream().map(item -> item.replace(NAME, name)).toList(),
        question.replace(NAME, name),
        practices.stream()
            .map(p -> p.filled(NAME, name, p.id().replaceFirst("^" + id, ownId)))
            .toList());
  }
}
