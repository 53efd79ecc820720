package app.milepost.ui.career;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/**
 * Where on the page something is told. An anchor is written {@code guide:ID}, {@code figure:ID},
 * {@code requirement:ID} or {@code rung:ID}; what ends a chapter is {@code about:ID} and {@code
 * further:ID}, and pages that are no chapters are {@code page:NAME}.
 */
final class Anchors {

  /** Stands for the id of the first page, which is no chapter. */
  static final String PAGE = "page";

  /** The pages before the chapters and after them. */
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

  /** Returns the anchor of what is doubtful about the figures of a page. */
  static String about(String page) {
    return "about:" + page;
  }

  /** Returns the anchor of the links of a page. */
  static String further(String page) {
    return "further:" + page;
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
