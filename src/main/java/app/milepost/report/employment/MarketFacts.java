package app.milepost.report.employment;

import app.milepost.role.Fact;
import app.milepost.role.KeyFact;
import app.milepost.role.RolePack;
import app.milepost.role.Source;
import app.milepost.words.FactWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the labor market is said to be like, with who says so and of when. */
final class MarketFacts {

  /**
   * A figure.
   *
   * @param what it measures
   * @param value with its unit
   * @param about the time and the place it speaks of
   * @param source who says so
   */
  record Line(String what, String value, String about, String source) {}

  private MarketFacts() {}

  /** Returns the key figures of a career, those that contradict each other side by side. */
  static List<Line> of(RolePack pack) {
    return pack.keyFacts().stream()
        .flatMap(figure -> figure.facts().stream().map(fact -> line(pack, figure, fact)))
        .toList();
  }

  private static Line line(RolePack pack, KeyFact figure, Fact fact) {
    return new Line(
        joined(": ", figure.title(), fact.label()),
        FactWords.value(fact),
        joined("; ", FactWords.period(fact), fact.region()),
        pack.sources().stream()
            .filter(source -> source.id().equals(fact.source()))
            .map(Source::title)
            .findFirst()
            .orElse(fact.source()));
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
  }
}
