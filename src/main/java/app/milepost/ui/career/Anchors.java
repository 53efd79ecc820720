package app.milepost.ui.career;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/**
 * Where on the page something is told. An anchor is written {@code guide:ID}, {@code figure:ID},
 * {@code requirement:ID} or {@code rung:ID}; the page's own parts are {@code page:NAME}.
 */
final class Anchors {

  /** What stands above the chapters, and what below. */
  static final String FIGURES = "page:figures";

  static final String SOURCES = "page:sources";

  /**
   * A spot on the page.
   *
   * @param node what is to be seen
   * @param name what it is called, for those who hear the page
   * @param open opens what hides it
   */
  record Spot(Node node, String name, Runnable open) {}

  private final Map<String, Spot> spots = new HashMap<>();

  static String guide(String id) {
    return "guide:" + id;
  }

  static String figure(String id) {
    return "figure:" + id;
  }

  static String requirement(String id) {
    return "requirement:" + id;
  }

  static String rung(String id) {
    return "rung:" + id;
  }

  /** Remembers the first spot of an anchor; the same may be told again further down. */
  void put(String anchor, Node node, String name, Runnable open) {
    spots.putIfAbsent(anchor, new Spot(node, name, open));
  }

  void put(String anchor, Node node, String name) {
    put(anchor, node, name, () -> {});
  }

  Optional<Spot> find(String anchor) {
    return Optional.ofNullable(spots.get(anchor));
  }

  void clear() {
    spots.clear();
  }
}
