package app.milepost.ui.career.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/**
 * Where on the page something is told. An anchor is written {@code guide:ID}, {@code figure:ID},
 * {@code requirement:ID} or {@code rung:ID}; what ends a chapter is {@code about:ID} and {@code
 * further:ID}, and pages that are no chapters are {@code page:NAME}.
 */
public final class Anchors {

  /** Stands for the id of the first page, which is no chapter. */
  public static final String PAGE = "page";

  /** The pages before the chapters and after them. */
  public static final String FIGURES = "page:figures";

  public static final String SOURCES = "page:sources";

  /**
   * A spot on the page.
   *
   * @param node what is to be seen
   * @param name what it is called, for those who hear the page
   * @param open opens what hides it
   */
  public record Spot(Node node, String name, Runnable open) {}

  private final Map<String, Spot> spots = new HashMap<>();

  public static String guide(String id) {
    return "guide:" + id;
  }

  public static String figure(String id) {
    return "figure:" + id;
  }

  public static String requirement(String id) {
    return "requirement:" + id;
  }

  /** Returns the anchor of what is doubtful about the figures of a page. */
  public static String about(String page) {
    return "about:" + page;
  }

  /** Returns the anchor of the links of a page. */
  public static String further(String page) {
    return "further:" + page;
  }

  public static String rung(String id) {
    return "rung:" + id;
  }

  /** Remembers the first spot of an anchor; the same may be told again further down. */
  public void put(String anchor, Node node, String name, Runnable open) {
    spots.putIfAbsent(anchor, new Spot(node, name, open));
  }

  public void put(String anchor, Node node, String name) {
    put(anchor, node, name, () -> {});
  }

  public Optional<Spot> find(String anchor) {
    return Optional.ofNullable(spots.get(anchor));
  }

  public void clear() {
    spots.clear();
  }
}
