package app.milepost.report;

import app.milepost.report.ReadinessSummary.Strength;
import app.milepost.words.Numbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The strengths to read first, and how many there are besides.
 *
 * @param first the most important ones
 * @param rest the others
 */
public record StrengthsCut(List<Strength> first, List<Strength> rest) {

  /** More than these are not read. */
  private static final int MOST = 10;

  /** To leave out so few would save nothing. */
  private static final int FEW = 2;

  public StrengthsCut {
    first = List.copyOf(first);
    rest = List.copyOf(rest);
  }

  /** Cuts strengths. */
  public static StrengthsCut of(List<Strength> all) {
    int end = all.size() <= MOST + FEW ? all.size() : MOST;
    return new StrengthsCut(all.subList(0, end), all.subList(end, all.size()));
  }

  /** Returns how many there are besides, by section; empty where there are none. */
  public String more() {
    if (rest.isEmpty()) {
      return "";
    }
    Map<String, Integer> bySection = new LinkedHashMap<>();
    rest.forEach(strength -> bySection.merge(strength.section(), 1, Integer::sum));
    List<String> parts =
        bySection.entrySet().stream()
            .map(e -> "%d in %s".formatted(e.getValue(), e.getKey()))
            .toList();
    return "And %d more: %s.".formatted(rest.size(), Numbers.list(parts));
  }
}
