package app.milepost.occupation;

import app.milepost.role.Fact;
import app.milepost.role.FactValue;
import app.milepost.role.KeyFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The figures shown first of an occupation: pay, jobs, and what one needs before one begins. */
final class KeyFigures {

  private static final String US = "United States";
  private static final String DOLLARS = "USD";

  private static final List<String> EDUCATION =
      List.of(
          "Less than high school",
          "High school diploma or GED",
          "Certificate after high school",
          "Some college courses",
          "Associate degree",
          "Bachelor's degree",
          "Certificate after a bachelor's degree",
          "Master's degree",
          "Certificate after a master's degree",
          "First professional degree",
          "Doctoral degree",
          "Training after a doctoral degree");

  private static final List<String> TIMES =
      List.of(
          "Up to 1 month",
          "1 to 3 months",
          "3 to 6 months",
          "6 months to 1 year",
          "1 to 2 years",
          "2 to 4 years");

  private static final List<String> EXPERIENCE =
      joined("None", List.of("4 to 6 years", "6 to 8 years", "8 to 10 years", "Over 10 years"));

  private static final List<String> TRAINING =
      joined("None, or a short showing", List.of("4 to 10 years", "Over 10 years"));

  private KeyFigures() {}

  private static List<String> joined(String none, List<String> longest) {
    List<String> all = new ArrayList<>();
    all.add(none);
    all.addAll(TIMES);
    all.addAll(longest);
    return List.copyOf(all);
  }

  static List<KeyFact> of(Occupation occupation, Release release) {
    List<KeyFact> figures = new ArrayList<>();
    occupation.pay().ifPresent(pay -> figures.addAll(pay(pay, release)));
    Occupation.Preparation preparation = occupation.preparation();
    middle("education", "Schooling", preparation.education(), EDUCATION, release)
        .ifPresent(figures::add);
    middle(
            "related-work",
            "Work in the field before",
            preparation.experience(),
            EXPERIENCE,
            release)
        .ifPresent(figures::add);
    middle("training", "Training on the job", preparation.training(), TRAINING, release)
        .ifPresent(figures::add);
    return figures;
  }

  private static Optional<KeyFact> middle(
      String id, String title, Optional<Shares> shares, List<String> names, Release release) {
    return shares.flatMap(known ->
        known.median().stream()
            .boxed()
            .findFirst()
            .filter(category -> category >= 1 && category <= names.size())
            .map(category ->
                new KeyFact(
                    id,
                    title,
                    false,
                    List.of(
                        new Fact(
                            new FactValue.Words(names.get(category - 1)),
                            "",
                            "The middle answer; %d%% gave it"
                                .formatted(Math.round(known.percent(category))),
                            known.date(),
                            US,
                            Sources.ONET,
                            release.imported(),
                            known.sample().isPresent()
                                ? "%d people in this job were asked."
                                    .formatted(known.sample().getAsInt())
                                : "")),
                    "")));
  }

  private static List<KeyFact> pay(Pay pay, Release release) {
    List<KeyFact> figures = new ArrayList<>();
    List<Fact> wages = new ArrayList<>();
    wage(wages, pay.median(), "US median, a year", pay, release);
    wage(wages, pay.low(), "A tenth earn less, a year", pay, release);
    wage(wages, pay.high(), "A tenth earn more, a year", pay, release);
    if (!wages.isEmpty()) {
      figures.add(new KeyFact("pay", "Pay", false, wages, ""));
    }
    if (pay.jobs().isPresent()) {
      Fact jobs =
          fact(new FactValue.Quantity(pay.jobs().getAsLong()), "jobs", "US jobs", pay, release, "");
      figures.add(new KeyFact("jobs", "Jobs", false, List.of(jobs), ""));
    }
    return figures;
  }

  /** Returns what a rung shows as its pay: the median. */
  static List<Fact> rungPay(Occupation occupation, Release release) {
    List<Fact> wages = new ArrayList<>();
    occupation.pay().ifPresent(pay -> wage(wages, pay.median(), "US median, a year", pay, release));
    return wages;
  }

  private static void wage(
      List<Fact> wages, Pay.Wage wage, String label, Pay pay, Release release) {
    OptionalDouble dollars = wage.dollars();
    if (dollars.isPresent()) {
      String note = wage.orMore() ? "This much or more; the exact figure was not published." : "";
      wages.add(
          fact(new FactValue.Quantity(dollars.getAsDouble()), DOLLARS, label, pay, release, note));
    }
  }

  private static Fact fact(
      FactValue value, String unit, String label, Pay pay, Release release, String note) {
    return new Fact(value, unit, label, pay.period(), US, Sources.WAGES, release.imported(), note);
  }
}
