package app.milepost.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The words people are grouped by. Case does not count: “Evening” and “evening” are one tag. */
public final class Tags {

  private Tags() {}

  /** Returns tags as they are kept: none empty, each once, as it was written first. */
  static List<String> tidy(List<String> typed) {
    if (typed.isEmpty()) {
      return List.of();
    }
    Set<String> met = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    return typed.stream().map(String::strip).filter(t -> !t.isEmpty()).filter(met::add).toList();
  }

  /** Returns every tag of some people, in order, with how many of them have it. */
  public static SortedMap<String, Integer> count(Stream<Person> people) {
    // First as they are written, which is looked up much faster than in whatever case.
    Map<String, Integer> asWritten = new LinkedHashMap<>();
    people.forEach(
        person -> person.details().tags().forEach(tag -> asWritten.merge(tag, 1, Integer::sum)));
    SortedMap<String, Integer> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    asWritten.forEach((tag, count) -> counts.merge(tag, count, Integer::sum));
    return counts;
  }
}
