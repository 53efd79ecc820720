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

  /** Stands for a product's name in the texts of {@link Competencies#product}. */
  static final String PRODUCT = "{product}";

  public Competency {
    elements = List.copyOf(elements);
    anchors = List.copyOf(anchors);
    evidence = List.copyOf(evidence);
    practices = List.copyOf(practices);
  }

  Competency ofProduct(String product, String ownId) {
    return new Competency(
        ownId,
        title.replace(PRODUCT, product),
        elements,
        why.replace(PRODUCT, product),
        anchors.stream().map(anchor -> anchor.replace(PRODUCT, product)).toList(),
        evidence.stream().map(item -> item.replace(PRODUCT, product)).toList(),
        question.replace(PRODUCT, product),
        practices.stream()
            .map(p -> p.filled(PRODUCT, product, p.id().replaceFirst("^" + id, ownId)))
            .toList());
  }
}
