package app.milepost.plan;

import app.milepost.role.Requirement;
import app.milepost.role.Rung;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What levels are worth in points, exactly: whole numbers over one common denominator, so that
 * equal points are equal.
 */
final class Worth {

  /** The levels 1 to 4 all divide it. */
  private static final long LEVELS = 12;

  private final Rung rung;
  private final Map<String, BigInteger> weights = new TreeMap<>();
  private final Map<String, Long> importance = new TreeMap<>();
  private final BigInteger common;

  /**
   * Prepares the requirements that count.
   *
   * @param set those with a level asked for at the rung that are not left out, at least one of them
   *     in a section with weight
   */
  Worth(Rung rung, List<Requirement> set) {
    this.rung = rung;
    set.forEach(r -> importance.merge(r.section(), (long) r.importance(), Long::sum));
    int decimals =
        importance.keySet().stream()
            .mapToInt(s -> Math.max(0, weight(s).stripTrailingZeros().scale()))
            .max()
            .orElse(0);
    importance
        .keySet()
        .forEach(s -> weights.put(s, weight(s).movePointRight(decimals).toBigIntegerExact()));
    common =
        importance.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, Worth::lcm);
  }

  private BigDecimal weight(String section) {
    return BigDecimal.valueOf(rung.weightOf(section));
  }

  private static BigInteger lcm(BigInteger a, BigInteger b) {
    return a.multiply(b).divide(a.gcd(b));
  }

  /** Returns what a requirement is worth at each level 0 to 4. */
  List<BigInteger> of(Requirement requirement) {
    long required = requirement.requiredAt(rung.id());
    BigInteger section =
        weights
            .getOrDefault(requirement.section(), BigInteger.ZERO)
            .multiply(common)
            .divide(BigInteger.valueOf(importance.getOrDefault(requirement.section(), 1L)))
            .multiply(BigInteger.valueOf(requirement.importance()));
    return IntStream.rangeClosed(0, Requirement.TOP_LEVEL)
        .mapToObj(level -> BigInteger.valueOf(LEVELS * Math.min(level, required) / required))
        .map(section::multiply)
        .toList();
  }

  /** Returns the points out of 100 that something is worth. */
  double points(BigInteger worth) {
    BigInteger all =
        weights.values().stream()
            .reduce(BigInteger.ZERO, BigInteger::add)
            .multiply(common)
            .multiply(BigInteger.valueOf(LEVELS));
    return 100 * (worth.doubleValue() / all.doubleValue());
  }
}
