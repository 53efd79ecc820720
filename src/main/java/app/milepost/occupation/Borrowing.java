package app.milepost.occupation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Ratings for an occupation that nobody has rated: the means of the rated ones among its nearest
 * five, told as borrowed.
 *
 * @param occupation with the ratings it uses, its own or borrowed
 * @param from titles of those they were borrowed from; empty where they are its own
 */
record Borrowing(Occupation occupation, List<String> from) {

  /** As exact as the figures that means are taken of. */
  private static final double PRECISION = 100;

  Borrowing {
    from = List.copyOf(from);
  }

  /**
   * Returns an occupation with ratings.
   *
   * @param byCode finds others of the same release
   * @return empty where it has none, and none of its nearest has
   */
  static Optional<Borrowing> of(
      Occupation occupation, Function<String, Optional<Occupation>> byCode) {
    if (occupation.isRated()) {
      return Optional.of(new Borrowing(occupation, List.of()));
    }
    List<Occupation> nearest =
        occupation.related().stream()
            .filter(related -> related.tier() == Related.Tier.PRIMARY_SHORT)
            .flatMap(related -> byCode.apply(related.code()).stream())
            .filter(Occupation::isRated)
            .toList();
    if (nearest.isEmpty()) {
      return Optional.empty();
    }
    Occupation rated =
        occupation.rated(means(nearest, Occupation::skills), means(nearest, Occupation::knowledge));
    return Optional.of(new Borrowing(rated, nearest.stream().map(Occupation::title).toList()));
  }

  private static List<Rating> means(
      List<Occupation> nearest, Function<Occupation, List<Rating>> ratings) {
    Map<String, List<Rating>> byElement = new LinkedHashMap<>();
    for (Occupation near : nearest) {
      for (Rating rating : ratings.apply(near)) {
        byElement.computeIfAbsent(rating.element(), element -> new ArrayList<>()).add(rating);
      }
    }
    return byElement.values().stream().map(Borrowing::mean).toList();
  }

  private static Rating mean(List<Rating> ratings) {
    Rating first = ratings.getFirst();
    return new Rating(
        first.element(),
        first.name(),
        first.scale(),
        meanFigure(ratings, Rating::importance),
        meanFigure(ratings, Rating::level),
        ratings.stream().anyMatch(Rating::relevant));
  }

  /** Of the dates the oldest is told, so that nothing looks newer than it is. */
  private static Optional<Figure> meanFigure(
      List<Rating> ratings, Function<Rating, Optional<Figure>> figure) {
    List<Figure> figures = ratings.stream().flatMap(r -> figure.apply(r).stream()).toList();
    OptionalDouble mean = figures.stream().mapToDouble(Figure::value).average();
    if (mean.isEmpty()) {
      return Optional.empty();
    }
    String oldest = figures.stream().map(Figure::date).sorted().findFirst().orElse("");
    return Optional.of(
        new Figure(
            Math.round(mean.getAsDouble() * PRECISION) / PRECISION,
            OptionalInt.empty(),
            OptionalDouble.empty(),
            oldest,
            "borrowed, mean of " + figures.size(),
            figures.stream().anyMatch(Figure::suppressed)));
  }
}
