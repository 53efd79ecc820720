package app.milepost.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Layouts of tables as lines of the settings file. */
final class TableLayouts {

  private static final String PREFIX = "table.";
  private static final String SORT = ".sort";
  private static final String WIDTHS = ".widths";
  private static final String HIDDEN = ".hidden";
  private static final String UP = "up";
  private static final String DOWN = "down";

  private TableLayouts() {}

  /** Takes every layout out of what was read. */
  static Map<String, TableLayout> take(Map<String, String> values) {
    Map<String, TableLayout> layouts = new HashMap<>();
    for (String key : new ArrayList<>(values.keySet())) {
      for (String part : List.of(SORT, WIDTHS, HIDDEN)) {
        if (key.startsWith(PREFIX) && key.endsWith(part)) {
          String table = key.substring(PREFIX.length(), key.length() - part.length());
          String text = Optional.ofNullable(values.remove(key)).orElse("");
          TableLayout before = layouts.getOrDefault(table, TableLayout.USUAL);
          layouts.put(table, with(before, part, text));
        }
      }
    }
    return layouts;
  }

  private static TableLayout with(TableLayout layout, String part, String text) {
    List<String> words = Arrays.stream(text.split(" ", -1)).filter(w -> !w.isEmpty()).toList();
    return switch (part) {
      case SORT -> {
        if (words.size() != 2 || !List.of(UP, DOWN).contains(words.get(1))) {
          throw new IllegalArgumentException(text);
        }
        yield layout.sortedBy(words.get(0), words.get(1).equals(UP));
      }
      case WIDTHS -> layout.wide(widths(words));
      default -> layout.hiding(Set.copyOf(words));
    };
  }

  private static Map<String, Double> widths(List<String> words) {
    Map<String, Double> widths = new HashMap<>();
    for (String word : words) {
      int equals = word.lastIndexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException(word);
      }
      widths.put(word.substring(0, equals), Double.valueOf(word.substring(equals + 1)));
    }
    return widths;
  }

  /** Returns the lines for layouts. */
  static Map<String, String> lines(Map<String, TableLayout> layouts) {
    Map<String, String> lines = new TreeMap<>();
    layouts.forEach((table, layout) -> {
      layout
          .sortedBy()
          .ifPresent(
              by -> lines.put(PREFIX + table + SORT, by + " " + (layout.ascending() ? UP : DOWN)));
      lines.put(
          PREFIX + table + WIDTHS,
          new TreeMap<>(layout.widths())
              .entrySet().stream()
                  .map(e -> e.getKey() + "=" + e.getValue())
                  .collect(Collectors.joining(" ")));
      lines.put(PREFIX + table + HIDDEN, String.join(" ", new TreeSet<>(layout.hidden())));
    });
    return lines;
  }
}
