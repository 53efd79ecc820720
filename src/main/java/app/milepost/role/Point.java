package app.milepost.role;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing a guide tells. Texts are empty where the pack says nothing.
 *
 * @param id the pack's name for it
 * @param title the heading people read
 * @param text a short paragraph
 * @param items examples; in a checklist, boxes to tick that have no id of their own
 * @param boxes in a checklist, boxes to tick
 * @param facts figures and statements that belong to it
 * @param requirements ids of the requirements it calls for
 * @param conflicts ids of guide conflicts or key figures that contradict it or qualify it
 */
public record Point(
    String id,
    String title,
    String text,
    List<String> items,
    List<Box> boxes,
    List<Fact> facts,
    List<String> requirements,
    List<String> conflicts) {

  public Point {
    items = List.copyOf(items);
    boxes = List.copyOf(boxes);
    facts = List.copyOf(facts);
    requirements = List.copyOf(requirements);
    conflicts = List.copyOf(conflicts);
  }

  /** Returns all there is to tick in a checklist. An item without an id is known by its text. */
  public List<Box> toTick() {
    return Stream.concat(items.stream().map(item -> new Box(item, item)), boxes.stream()).toList();
  }
}
