package app.milepost.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found.
 *
 * @param hits in the order of the page; what is only within longer words comes last, and where
 *     somebody looks for a short name in capitals, whole words come first
 * @param also words and phrases that mean the same and were found as well
 * @param byName whether a short name in capitals was looked for
 */
public record Findings(List<Hit> hits, List<String> also, boolean byName) {

  /** Nothing was found. */
  public static final Findings NONE = new Findings(List.of(), List.of(), false);

  public Findings {
    hits = List.copyOf(hits);
    also = List.copyOf(also);
  }

  /** Returns how many places there are, and how near they come; empty where there are none. */
  public String summary() {
    long inside = count(Closeness.INSIDE);
    if (hits.isEmpty()) {
      return "";
    }
    String all = hits.size() == 1 ? "1 place found" : hits.size() + " places found";
    if (byName && (inside > 0 || count(Closeness.START) > 0)) {
      return all + ": " + String.join(", ", kinds());
    }
    if (inside == 0) {
      return all;
    }
    if (inside == hits.size()) {
      return all + (inside == 1 ? ", inside a longer word" : ", all inside longer words");
    }
    return "%s, %d of them only inside a longer word".formatted(all, inside);
  }

  private List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    for (Closeness closeness : Closeness.values()) {
      if (count(closeness) > 0) {
        kinds.add(count(closeness) + " " + words(closeness));
      }
    }
    return kinds;
  }

  private long count(Closeness closeness) {
    return hits.stream().filter(hit -> hit.closeness() == closeness).count();
  }

  private static String words(Closeness closeness) {
    return switch (closeness) {
      case WORD -> "as a whole word";
      case START -> "at the start of a word";
      case INSIDE -> "inside a longer word";
    };
  }

  /** Returns what else was looked for: {@code also: pay, wage}; empty where nothing else was. */
  public String alsoWords() {
    return also.isEmpty() ? "" : "also: " + String.join(", ", also);
  }
}
