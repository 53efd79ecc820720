package app.milepost.ui.career;

import app.milepost.role.Fact;
import app.milepost.role.FactValue;
import app.milepost.role.Guide;
import app.milepost.role.KeyFact;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.role.Source;
import app.milepost.role.Years;
import app.milepost.testkit.ChangedPacks;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A career small enough to be read at a glance. */
public final class Packs {

  private Packs() {}

  /** Baker: two steps, two sections, one disputed figure and one that measures two things. */
  public static RolePack baker() {
    return new RolePack(
        "baker",
        "1",
        "Baker",
        "en",
        "Bakes bread before the town is up.",
        "The weights are ours.",
        "helper",
        List.of(
            new Section("craft", "Craft", "Work with dough."),
            new Section("lead", "Leading", ""),
            new Section("empty", "Nothing asked", "")),
        List.of(
            rung("helper", "Helper", new Years(0, OptionalInt.of(2)), 20_000, 60, 20),
            rung("master", "Master baker", new Years(2, OptionalInt.empty()), 40_000, 60, 20)),
        List.of(
            requirement("dough", "craft", "Dough", true, Map.of("helper", 2, "master", 4)),
            requirement("oven", "craft", "Oven", false, Map.of("helper", 2, "master", 2)),
            requirement("team", "lead", "Team", false, Map.of("helper", 0, "master", 3))),
        List.of(
            new KeyFact(
                "pay",
                "Pay",
                true,
                List.of(
                    fact(new FactValue.Quantity(31_500), "USD", "Median", "2023", "bureau"),
                    fact(new FactValue.Quantity(29_000), "USD", "Survey median", "", "survey")),
                "They asked different people."),
            new KeyFact(
                "openings",
                "Openings",
                false,
                List.of(
                    fact(new FactValue.Quantity(1_200), "openings a year", "All", "", "survey"),
                    fact(new FactValue.Range(3, 4.5), "%", "Growth", "2022–2032", "bureau")),
                ""),
            new KeyFact(
                "school",
                "School",
                false,
                List.of(fact(new FactValue.Words("None"), "", "Usual", "", "survey")),
                "")),
        List.of(),
        Guide.BARE,
        List.of(
            new Source(
                "bureau", "Bureau figures", "The Bureau", "https://example.org", "Read once."),
            new Source("survey", "Our survey", "", "", "")));
  }

  /** Returns the same career under another id. */
  static RolePack withId(RolePack p, String id) {
    return ChangedPacks.withGuide(p, id, p.guide());
  }

  private static Rung rung(
      String id, String title, Years years, double pay, double craft, double lead) {
    return new Rung(
        id,
        title,
        years,
        "Does " + title + " things.",
        List.of("Sweeps", "Kneads"),
        List.of("Ovens"),
        List.of(fact(new FactValue.Quantity(pay), "USD", "Median, a year", "", "survey")),
        Map.of("craft", craft, "lead", lead));
  }

  private static Requirement requirement(
      String id, String section, String title, boolean mustHave, Map<String, Integer> required) {
    return new Requirement(
        id,
        section,
        title,
        3,
        mustHave,
        required,
        title + " matters.",
        List.of("No " + title, "Saw it", "Helped", "Does it", "Teaches it"),
        List.of("A loaf"),
        "What about " + title + "?");
  }

  private static Fact fact(
      FactValue value, String unit, String label, String period, String source) {
    return new Fact(value, unit, label, period, "Town", source, "2026-11-22", "");
  }
}
