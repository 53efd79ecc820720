package app.milepost.report.guide;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.chart.Drawing;
import app.milepost.format.BundledPacks;
import app.milepost.role.Chapter;
import app.milepost.role.Fact;
import app.milepost.role.FactValue;
import app.milepost.role.Part;
import app.milepost.role.RolePack;
import app.milepost.role.Route;
import app.milepost.role.Rung;
import app.milepost.role.Years;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuideChartsTest {

  private static final RolePack PACK = BundledPacks.read("health-records-technician");

  @Test
  void payOfEachLevelGoesFromTheFirstFigureToTheSecond() {
    assertThat(told(GuideCharts.payByLevel(PACK.rungs(), 720)))
        .startsWith("US median to average, a year. ")
        .contains("Junior Health Records Technician: $36,000–$38,000.")
        .contains("Health Information Manager: $82,000–$85,000.");
  }

  @Test
  void figuresThatAreNoPairStandAloneWithTheirLabels() {
    List<Fact> pair = List.of(fact(40, "USD", "Median"), fact(44, "USD", "Average"));
    List<Fact> turned = List.of(fact(50, "USD", "Median"), fact(47, "USD", "Average"));
    assertThat(told(GuideCharts.payByLevel(List.of(rung("A", pair), rung("B", turned)), 720)))
        .isEqualTo(
            "Pay, in US dollars. A: $40 (Median), $44 (Average). B: $50 (Median), $47 (Average).");
  }

  @Test
  void aLevelWithoutPayKeepsItsRow() {
    List<Fact> pair = List.of(fact(40, "EUR", "Low"), fact(44, "EUR", "High"));
    assertThat(told(GuideCharts.payByLevel(List.of(rung("A", pair), rung("B", List.of())), 720)))
        .isEqualTo("Low to High. A: 40–44 EUR. B: Not in our sources.");
    assertThat(GuideCharts.payByLevel(List.of(rung("B", List.of())), 720)).isEmpty();
  }

  @Test
  void placesAreComparedInThePartsUnit() {
    assertThat(told(GuideCharts.ranges(part(Part.Ranges.class), 720)))
        .startsWith("In US dollars. United States and Canada: $35,000–$55,000")
        .contains("India: $3,600–$6,000 (About, in US dollars).")
        .doesNotContain("INR");
  }

  @Test
  void routesAreComparedInMonthsWhateverTheyAreCountedIn() {
    assertThat(told(GuideCharts.routesByTime(part(Part.Routes.class), 720)))
        .startsWith("Time in months. Associate's degree: 2 years (Full degree).")
        .contains("6–18 months (Whole range)")
        .contains("9–12 months (Typical)")
        .contains("Self-study for an exam: Not in our sources.");
  }

  @Test
  void twoYearsLieAtTwentyFourMonths() {
    FactSpans months = FactSpans.firstOf(Stream.of(fact(2, "years", ""))).orElseThrow();
    assertThat(months.row("", List.of(fact(2, "years", ""), fact(18, "months", ""))).spans())
        .extracting("to")
        .containsExactly(24.0, 18.0);
    FactSpans dollars = new FactSpans("USD");
    assertThat(dollars.row("", List.of(fact(2, "years", ""))))
        .satisfies(row -> assertThat(row.spans()).isEmpty())
        .satisfies(row -> assertThat(row.remark()).isEqualTo("2 years"));
  }

  @Test
  void aRouteThatCostsWordsSaysThem() {
    Fact words =
        new Fact(new FactValue.Words("Depends on the school"), "", "", "", "", "s", "", "");
    Part.Routes part =
        new Part.Routes(
            new Part.Heading("r", "", "", List.of()),
            List.of(route("A", List.of(words)), route("B", List.of(fact(3000, "USD", "In all")))));
    assertThat(told(GuideCharts.routesByCost(part, 720)))
        .isEqualTo("Cost in US dollars. A: Depends on the school. B: $3,000 (In all).");
    assertThat(GuideCharts.routesByTime(part, 720)).isEmpty();
  }

  @Test
  void aPairIsNamedByWhatSetsItsFiguresApart() {
    assertThat(new FactPair("US mean pay", "US median pay", "USD").caption())
        .isEqualTo("US mean to median pay");
    assertThat(new FactPair("Median", "Average", "USD").caption()).isEqualTo("Median to Average");
    assertThat(new FactPair("a b", "a b c", "USD").caption()).isEqualTo("a b to b c");
  }

  private static <T extends Part> T part(Class<T> kind) {
    return PACK.guide().chapters().stream()
        .map(Chapter::parts)
        .flatMap(List::stream)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  private static String told(Optional<Drawing> drawing) {
    return drawing.orElseThrow().description();
  }

  private static Fact fact(double amount, String unit, String label) {
    return new Fact(new FactValue.Quantity(amount), unit, label, "", "", "s", "", "");
  }

  private static Rung rung(String title, List<Fact> pay) {
    Years years = new Years(0, OptionalInt.empty());
    return new Rung(title, title, years, "", List.of(), List.of(), pay, Map.of());
  }

  private static Route route(String title, List<Fact> cost) {
    return new Route(title, title, "", List.of(), cost, List.of(), List.of(), List.of(), List.of());
  }
}
