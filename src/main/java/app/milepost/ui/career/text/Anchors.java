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

  /** The page before the chapters, with the key figures. */
  public static final String FIGURES = "page:figures";

  /** The page after the chapters, which names the sources. */
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

  /** Returns the anchor of a chapter, or of a part or an entry in one. */
  public static String guide(String id) {
    return "guide:" + id;
  }

  /** Returns the anchor of a key figure. */
  public static String figure(String id) {
    return "figure:" + id;
  }

  /** Returns the anchor of a requirement. */
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

  /** Returns the anchor of a step of the ladder. */
  public static String rung(String id) {
    return "rung:" + id;
  }

  /** Remembers the first spot of an anchor; the same may be told again further down. */
  public void put(String anchor, Node node, String name, Runnable open) {
    spots.putIfAbsent(anchor, new Spot(node, name, open));
  }

  /** Remembers the first spot of an anchor, which nothing hides. */
  public void put(String anchor, Node node, String name) {
    put(anchor, node, name, () -> {});
  }

  /** Returns the spot of an anchor, if it is on the page that is open and built already. */
  public Optional<Spot> find(String anchor) {
    return Optional.ofNullable(spots.get(anchor));
  }

  /** Forgets every spot, before another page is built. */
  public void clear() {
    spots.clear();
  }
}
