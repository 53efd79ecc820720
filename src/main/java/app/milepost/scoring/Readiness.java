package app.milepost.scoring;

import java.util.List;
import java.util.Optional;

/**
 * The outcome for one rung.
 *
 * @param rung its id
 * @param outcome what the answers add up to
 * @param sections those with items in the set, in the pack's order
 * @param items the set, in the pack's order
 * @param gaps ids of the items not fully attained, most urgent first
 * @param ladder every rung of the pack, first step first
 * @param standardError of earned, in points; 0 where nothing is answered
 * @param minimalDetectableChange points below which two results may be the same answers said twice
 */
public record Readiness(
    String rung,
    Outcome outcome,
    List<SectionScore> sections,
    List<ItemScore> items,
    List<String> gaps,
    List<RungScore> ladder,
    double standardError,
    double minimalDetectableChange) {

  public Readiness {
    sections = List.copyOf(sections);
    items = List.copyOf(items);
    gaps = List.copyOf(gaps);
    ladder = List.copyOf(ladder);
  }

  /** Returns the figures; empty where there is nothing to score. */
  public Optional<Outcome.Scored> scored() {
    return outcome.scored();
  }

  /** Returns the item of that id, if it is in the set. */
  public Optional<ItemScore> item(String id) {
    return items.stream().filter(i -> i.id().equals(id)).findFirst();
  }

  /** Returns the must-haves that hold the band back, in the pack's order. */
  public List<ItemScore> blocking() {
    return items.stream().filter(i -> i.gate().map(Gate::blocks).orElse(false)).toList();
  }

  /** Returns what the rung asks for and is rated below that, most urgent first. */
  public List<ItemScore> shortfalls() {
    return gapItems(true);
  }

  /** Returns what is not answered, in the order of the gaps. */
  public List<ItemScore> open() {
    return gapItems(false);
  }

  private List<ItemScore> gapItems(boolean rated) {
    return gaps.stream()
        .flatMap(id -> item(id).stream())
        .filter(item -> item.rating().isPresent() == rated)
        .toList();
  }

  /** Returns how many items of the set have no rating. */
  public long unanswered() {
    return items.stream().filter(i -> i.rating().isEmpty()).count();
  }
}
