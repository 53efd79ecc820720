package app.milepost.occupation;

import app.milepost.competency.Competencies;
import app.milepost.competency.Competency;
import app.milepost.role.Measure;
import app.milepost.role.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what an occupation asks for, and how much each section of it weighs. */
final class Asked {

  private static final int MOST_RATED = 30;
  private static final int MOST_SOFTWARE = 8;

  /** A longer name is a description and no product. */
  private static final int LONGEST_NAME = 80;

  private final String rung;
  private final Competencies competencies;
  private final List<Requirement> requirements = new ArrayList<>();
  private final Set<String> asked = new HashSet<>();
  private final Map<String, Double> weights = new LinkedHashMap<>();

  Asked(String rung, Competencies competencies) {
    this.rung = rung;
    this.competencies = competencies;
  }

  List<Requirement> requirements() {
    return requirements;
  }

  /** Returns the weight of each section that asks for something: the sum of importance in it. */
  Map<String, Double> weights() {
    Map<String, Double> rounded = new LinkedHashMap<>();
    weights.forEach((section, sum) -> rounded.put(section, Math.round(sum * 100) / 100.0));
    return rounded;
  }

  /** A rated skill or field of knowledge that is asked for. */
  private record Candidate(
      String section, Competency competency, Rating rating, Figure importance, Figure level) {}

  /** Takes the most important skills and fields of knowledge, in the order of the files. */
  void rated(String skills, String knowledge, Occupation occupation) {
    List<Candidate> all =
        Stream.concat(
                candidates(skills, occupation.skills()),
                candidates(knowledge, occupation.knowledge()))
            .toList();
    Set<String> kept =
        all.stream()
            .sorted(
                Comparator.comparingDouble((Candidate c) -> c.importance().value())
                    .thenComparingDouble(c -> c.level().value())
                    .reversed())
            .limit(MOST_RATED)
            .map(c -> c.rating().element())
            .collect(Collectors.toSet());
    all.stream()
        .filter(c -> kept.contains(c.rating().element()))
        .forEach(c ->
            add(
                c.section(),
                named(c.competency()),
                c.importance().value(),
                CutPoints.level(c.level().value()),
                List.of(
                    measure("Importance, 1 to 5", c.importance()),
                    measure("Level, 0 to 7", c.level()))));
  }

  private Stream<Candidate> candidates(String section, List<Rating> ratings) {
    return ratings.stream()
        .filter(Rating::relevant)
        .flatMap(rating ->
            rating.importance().stream()
                .filter(importance -> importance.value() >= CutPoints.LEAST_IMPORTANCE)
                .flatMap(importance ->
                    rating.level().stream()
                        .filter(level -> CutPoints.level(level.value()) > 0)
                        .flatMap(level ->
                            competencies.ofElement(rating.element()).stream()
                                .map(text ->
                                    new Candidate(section, text, rating, importance, level)))));
  }

  void styles(String section, List<Rating> styles) {
    for (Rating style : styles) {
      Optional<Competency> text = competencies.ofElement(style.element());
      Optional<Figure> figure = style.importance();
      if (text.isPresent() && figure.isPresent() && counts(style.scale(), figure.get().value())) {
        boolean impact = style.scale() == Rating.Scale.IMPACT;
        double value = figure.get().value();
        double importance = impact ? CutPoints.impactAsImportance(value) : value;
        add(
            section,
            named(text.get()),
            importance,
            CutPoints.styleLevel(CutPoints.importance(importance)),
            List.of(measure(impact ? "Impact, −3 to 3" : "Importance, 1 to 5", figure.get())));
      }
    }
  }

  private static boolean counts(Rating.Scale scale, double value) {
    return switch (scale) {
      case IMPACT -> value >= CutPoints.LEAST_IMPACT;
      case IMPORTANCE -> value >= CutPoints.LEAST_IMPORTANCE;
    };
  }

  void software(String section, List<Software> products) {
    products.stream()
        .filter(product -> product.name().length() <= LONGEST_NAME)
        .sorted(
            Comparator.comparing((Software product) -> !product.inDemand())
                .thenComparing(product -> !product.hot()))
        .flatMap(product ->
            competencies.productName(product.name()).stream()
                .map(named -> Map.entry(product, named)))
        .filter(entry -> !asked.contains(entry.getValue().id()))
        .limit(MOST_SOFTWARE)
        .forEach(entry -> {
          Software product = entry.getKey();
          int importance = product.inDemand() ? 4 : product.hot() ? 3 : 2;
          add(section, entry.getValue(), importance, product.inDemand() ? 3 : 2, List.of());
        });
  }

  void preparation(String section, Occupation.Preparation preparation) {
    preparation
        .education()
        .flatMap(shares -> middle(shares).map(CutPoints::education))
        .ifPresent(level -> prepared(section, Competencies.EDUCATION, 4, level));
    preparation
        .experience()
        .flatMap(shares -> middle(shares).map(CutPoints::experience))
        .ifPresent(level -> prepared(section, Competencies.EXPERIENCE, 3, level));
  }

  private static Optional<Integer> middle(Shares shares) {
    return shares.median().stream().boxed().findFirst();
  }

  private void prepared(String section, String competency, int importance, int level) {
    if (level > 0) {
      competencies
          .withId(competency)
          .ifPresent(text -> add(section, named(text), importance, level, List.of()));
    }
  }

  private static Competencies.Named named(Competency text) {
    return new Competencies.Named(text.id(), text.title());
  }

  private void add(
      String section, Competencies.Named named, double weight, int level, List<Measure> measures) {
    if (!asked.add(named.id())) {
      return;
    }
    weights.merge(section, weight, Double::sum);
    requirements.add(
        new Requirement(
            named.id(),
            section,
            named.title(),
            CutPoints.importance(weight),
            false,
            Map.of(rung, level),
            "",
            List.of(),
            List.of(),
            "",
            named.id(),
            measures));
  }

  private static Measure measure(String scale, Figure figure) {
    return new Measure(
        scale,
        figure.value(),
        figure.sample(),
        figure.error(),
        figure.date(),
        figure.by(),
        Sources.ONET,
        figure.suppressed());
  }
}
