package app.milepost.chart;

import java.util.List;

/** Levels by requirement for those who cannot see them. */
final class SpokeSentence {

  private SpokeSentence() {}

  /**
   * Returns the sentence.
   *
   * @param kind of drawing
   * @param spokes what it shows
   */
  static String of(String kind, List<Spoke> spokes) {
    if (spokes.isEmpty()) {
      return kind + " of levels: no requirement counts.";
    }
    long open = spokes.stream().filter(s -> s.levels().isEmpty()).count();
    long reached = spokes.stream().filter(Spoke::reached).count();
    List<String> below =
        spokes.stream()
            .filter(Spoke::below)
            .flatMap(s -> s.levels().stream().map(l -> told(s, l)))
            .toList();
    String text =
        "%s of levels 0 to 4: %d of %d reach the level asked for, %d below it, %d not answered."
            .formatted(kind, reached, spokes.size(), below.size(), open);
    return below.isEmpty() ? text : text + " Below: " + String.join("; ", below) + ".";
  }

  private static String told(Spoke spoke, Levels levels) {
    return "%s %d of %d".formatted(spoke.label(), levels.given(), levels.asked());
  }
}
