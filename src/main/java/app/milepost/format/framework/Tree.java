package app.milepost.format.framework;

import app.milepost.format.json.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The entries of a framework as they lie under each other. One that has several places lies at the
 * first; one without any lies at the top. However deep it is, nothing here calls itself.
 */
final class Tree {

  private static final Comparator<Node> ORDER =
      Comparator.comparingDouble((Node node) -> node.sequence.orElse(Double.POSITIVE_INFINITY))
          .thenComparing(node -> node.place().isEmpty())
          .thenComparing(Node::place, NaturalOrder.INSTANCE)
          .thenComparingInt(node -> node.item.index());

  /** An entry and those right below it. */
  static final class Node {

    private final Item item;
    private final List<Node> children = new ArrayList<>();
    private final Map<Node, String> parents = new LinkedHashMap<>();
    private OptionalDouble sequence;

    private Node(Item item) {
      this.item = item;
      sequence = item.sequence();
    }

    Item item() {
      return item;
    }

    /** Returns those right below it, in order. */
    List<Node> children() {
      return children;
    }

    /** Returns the one it lies under, if any. */
    Optional<Node> parent() {
      return parents.keySet().stream().findFirst();
    }

    private String place() {
      return item.enumeration().isBlank() ? item.code() : item.enumeration();
    }
  }

  private final Map<String, Node> byId = new LinkedHashMap<>();
  private final Map<String, Node> byUri = new HashMap<>();
  private final List<Node> top = new ArrayList<>();
  private int severalPlaces;
  private int orphans;

  /**
   * Puts entries in their places.
   *
   * @param document id and address of the document, under which the largest parts lie
   * @throws Refusal if one lies under itself, be it through others, or two have the same id
   */
  Tree(ChildLink.End document, List<Item> items, List<ChildLink> links) throws Refusal {
    for (Item item : items) {
      Node node = new Node(item);
      if (byId.put(item.id(), node) != null) {
        throw new Refusal(
            item.path(),
            "The identifier “%s” stands twice. Get a fresh copy.".formatted(item.id()));
      }
      byUri.putIfAbsent(item.uri(), node);
    }
    Set<Node> underDocument = new HashSet<>();
    for (ChildLink link : links) {
      find(link.child()).ifPresent(child -> put(child, link, document, underDocument));
    }
    refuseCircles();
    boolean isFlat = links.isEmpty();
    for (Node node : byId.values()) {
      severalPlaces += node.parents.size() + (underDocument.contains(node) ? 1 : 0) > 1 ? 1 : 0;
      if (node.parents.isEmpty()) {
        top.add(node);
        orphans += isFlat || underDocument.contains(node) ? 0 : 1;
      } else {
        node.parent().orElseThrow().children.add(node);
      }
    }
    top.sort(ORDER);
    byId.values().forEach(node -> node.children.sort(ORDER));
  }

  private void put(Node child, ChildLink link, ChildLink.End document, Set<Node> underDocument) {
    if (isSame(link.parent(), document)) {
      if (underDocument.add(child) && child.parents.isEmpty()) {
        child.sequence = link.sequence().isPresent() ? link.sequence() : child.sequence;
      }
    } else {
      find(link.parent())
          .ifPresent(parent -> {
            if (child.parents.isEmpty() && link.sequence().isPresent()) {
              child.sequence = link.sequence();
            }
            child.parents.putIfAbsent(parent, link.path());
          });
    }
  }

  private static boolean isSame(ChildLink.End one, ChildLink.End other) {
    return one.id().isEmpty() ? one.uri().equals(other.uri()) : one.id().equals(other.id());
  }

  private Optional<Node> find(ChildLink.End end) {
    Node known = end.id().isEmpty() ? byUri.get(end.uri()) : byId.get(end.id());
    return Optional.ofNullable(known);
  }

  /** Takes away, again and again, what lies under nothing that is left; a circle stays. */
  private void refuseCircles() throws Refusal {
    Map<Node, Integer> above = new LinkedHashMap<>();
    Map<Node, List<Node>> below = new HashMap<>();
    Deque<Node> free = new ArrayDeque<>();
    for (Node node : byId.values()) {
      above.put(node, node.parents.size());
      node.parents
          .keySet()
          .forEach(p -> below.computeIfAbsent(p, n -> new ArrayList<>()).add(node));
      if (node.parents.isEmpty()) {
        free.add(node);
      }
    }
    while (!free.isEmpty()) {
      Node gone = free.remove();
      above.remove(gone);
      for (Node child : below.getOrDefault(gone, List.of())) {
        if (above.merge(child, -1, Integer::sum) == 0) {
          free.add(child);
        }
      }
    }
    if (!above.isEmpty()) {
      throw circle(above.keySet());
    }
  }

  private static Refusal circle(Set<Node> left) {
    Set<Node> passed = new HashSet<>();
    Node node = left.iterator().next();
    while (passed.add(node)) {
      node = node.parents.keySet().stream().filter(left::contains).findFirst().orElseThrow();
    }
    Node start = node;
    Node parent = start.parents.keySet().stream().filter(left::contains).findFirst().orElseThrow();
    return new Refusal(
        Objects.requireNonNull(start.parents.get(parent)),
        "“%s” lies under itself, be it through others, so there is no order to read it in. Ask who"
                .formatted(named(start))
            + " made the file to take this link out.");
  }

  private static String named(Node node) {
    String text = PlainText.of(node.item.statement());
    return text.length() <= 60 ? text : text.substring(0, 59) + "…";
  }

  /** Returns the largest parts, in order. */
  List<Node> top() {
    return top;
  }

  /** Returns all entries, in the order of the file. */
  List<Node> all() {
    return List.copyOf(byId.values());
  }

  /** Returns how many entries lie at more than one place. */
  int severalPlaces() {
    return severalPlaces;
  }

  /** Returns how many entries should have a place and have none. */
  int orphans() {
    return orphans;
  }
}
