package app.milepost.report.guide;

import app.milepost.role.Fact;
import app.milepost.role.FactValue;
import java.util.List;
import java.util.Optional;

/**
 * Two figures that are given again and again, such as median and average, drawn as one span from
 * the first to the second.
 *
 * @param first label of the first figure
 * @param second label of the second figure
 * @param unit of both
 */
record FactPair(String first, String second, String unit) {

  /** Returns the pair that every list that is not empty consists of, if there is one. */
  static Optional<FactPair> of(List<List<Fact>> lists) {
    List<List<Fact>> given = lists.stream().filter(facts -> !facts.isEmpty()).toList();
    return given.stream()
        .findFirst()
        .filter(facts -> facts.size() == 2)
        .map(f -> new FactPair(f.get(0).label(), f.get(1).label(), f.get(0).unit()))
        .filter(pair -> !pair.first.isEmpty() && !pair.second.isEmpty())
        .filter(pair -> given.stream().allMatch(pair::isMadeOf));
  }

  private boolean isMadeOf(List<Fact> facts) {
    return facts.size() == 2
        && isIn(facts.get(0), first)
        && isIn(facts.get(1), second)
        && amount(facts.get(0)) <= amount(facts.get(1));
  }

  private boolean isIn(Fact fact, String label) {
    return fact.label().equals(label) && fact.unit().equals(unit);
  }

  private static double amount(Fact fact) {
    return fact.value() instanceof FactValue.Quantity q ? q.amount() : Double.NaN;
  }

  /** Returns both figures as one, without a label; an empty list stays empty. */
  List<Fact> joined(List<Fact> facts) {
    return facts.stream()
        .limit(1)
        .map(f ->
            new Fact(
                new FactValue.Range(amount(f), amount(facts.getLast())),
                f.unit(),
                "",
                f.period(),
                f.region(),
                f.source(),
                f.retrieved(),
                f.note()))
        .toList();
  }

  /** Returns what the span reaches over: {@code US median to average, a year}. */
  String caption() {
    int shorter = Math.min(first.length(), second.length());
    int head = 0;
    while (head < shorter && first.charAt(head) == second.charAt(head)) {
      head++;
    }
    head = first.lastIndexOf(' ', head - 1) + 1;
    int tail = 0;
    while (tail < shorter - head
        && first.charAt(first.length() - 1 - tail) == second.charAt(second.length() - 1 - tail)) {
      tail++;
    }
    int end = first.length() - tail;
    while (end < first.length() && Character.isLetterOrDigit(first.charAt(end))) {
      end++;
    }
    tail = first.length() - end;
    return first.substring(0, end)
        + " to "
        + second.substring(head, second.length() - tail)
        + first.substring(end);
  }
}
