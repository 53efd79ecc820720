package app.milepost.report.guide;

import app.milepost.chart.Ranges;
import app.milepost.chart.Span;
import app.milepost.role.Fact;
import app.milepost.role.FactValue;
import app.milepost.words.FactWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facts as spans in one unit. Years count as twelve months where months are drawn; any other unit
 * stands alone, as no one can tell what a euro is worth in dollars on the day of reading.
 *
 * @param unit what is drawn
 */
record FactSpans(String unit) {

  static final String MONTHS = "months";

  private static final String NO_VALUE = "Not in our sources";

  /** Returns spans in the unit of the first fact that states a number, months for any time. */
  static Optional<FactSpans> firstOf(Stream<Fact> facts) {
    return facts
        .filter(f -> !(f.value() instanceof FactValue.Words))
        .map(f -> new FactSpans(isYears(f.unit()) || isMonths(f.unit()) ? MONTHS : f.unit()))
        .findFirst();
  }

  /** Returns a row with a span for each fact that can be drawn, else what they state in words. */
  Ranges row(String label, List<Fact> facts) {
    List<Span> spans = new ArrayList<>();
    facts.forEach(fact -> span(fact).ifPresent(spans::add));
    String remark = facts.stream().map(FactWords::value).collect(Collectors.joining(", "));
    return new Ranges(label, spans, remark.isEmpty() ? NO_VALUE : remark);
  }

  private Optional<Span> span(Fact fact) {
    double factor = factor(fact.unit());
    return switch (fact.value()) {
      case FactValue.Quantity q -> span(fact, q.amount() * factor, q.amount() * factor);
      case FactValue.Range r -> span(fact, r.from() * factor, r.to() * factor);
      case FactValue.Words w -> Optional.empty();
    };
  }

  private static Optional<Span> span(Fact fact, double from, double to) {
    boolean drawable = 0 <= from && from <= to;
    return drawable
        ? Optional.of(new Span(fact.label(), from, to, FactWords.value(fact)))
        : Optional.empty();
  }

  /** NaN for what cannot be drawn, which then is not on the axis. */
  private double factor(String other) {
    if (unit.equals(MONTHS)) {
      return isYears(other) ? 12 : isMonths(other) ? 1 : Double.NaN;
    }
    return unit.equals(other) ? 1 : Double.NaN;
  }

  private static boolean isYears(String unit) {
    return unit.equals("years") || unit.equals("year");
  }

  private static boolean isMonths(String unit) {
    return unit.equals(MONTHS) || unit.equals("month");
  }
}
