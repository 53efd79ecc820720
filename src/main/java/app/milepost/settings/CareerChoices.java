package app.milepost.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which careers were open last, and which are starred. A career that is not there any more, as in
 * another data folder, is passed over by whoever reads it.
 *
 * @param recent ids of careers, the last first, at most {@value #MOST_RECENT}
 * @param starred ids of careers, in the order in which they were starred
 */
public record CareerChoices(List<String> recent, List<String> starred) {

  /** More than that are found faster by name. */
  public static final int MOST_RECENT = 6;

  /** As at first. */
  public static final CareerChoices USUAL = new CareerChoices(List.of(), List.of());

  private static final String RECENT = "careers.recent";
  private static final String STARRED = "careers.starred";

  public CareerChoices {
    recent = List.copyOf(recent);
    starred = List.copyOf(starred);
  }

  /** Returns the same after a career was opened. */
  public CareerChoices opened(String id) {
    return new CareerChoices(
        Stream.concat(Stream.of(id), recent.stream().filter(before -> !before.equals(id)))
            .limit(MOST_RECENT)
            .toList(),
        starred);
  }

  /** Returns whether a career is starred. */
  public boolean isStarred(String id) {
    return starred.contains(id);
  }

  /** Returns the same with a career starred, or with its star taken back. */
  public CareerChoices starred(String id, boolean star) {
    List<String> changed = new ArrayList<>(starred);
    changed.remove(id);
    if (star) {
      changed.add(id);
    }
    return new CareerChoices(recent, changed);
  }

  /** Takes them out of what was read. */
  static CareerChoices take(Map<String, String> values) {
    return new CareerChoices(ids(values, RECENT), ids(values, STARRED));
  }

  private static List<String> ids(Map<String, String> values, String key) {
    return Optional.ofNullable(values.remove(key)).stream()
        .flatMap(text -> Stream.of(text.split(" ", -1)))
        .filter(id -> !id.isEmpty())
        .distinct()
        .toList();
  }

  /** Returns them as lines of the settings file. */
  Map<String, String> lines() {
    Map<String, String> lines = new TreeMap<>();
    lines.put(RECENT, String.join(" ", recent));
    lines.put(STARRED, String.join(" ", starred));
    lines.values().removeIf(String::isEmpty);
    return lines;
  }
}
