package app.milepost.editor;

import app.milepost.editor.Part.Kind;
import app.milepost.role.ActivityCost;
import app.milepost.role.ActivityKind;
import app.milepost.role.Requirement;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes new parts that fit in with those that are there, as far as that can be foreseen. */
final class Adding {

  private static final int USUAL_IMPORTANCE = 3;
  private static final int USUAL_LEVEL = 2;
  private static final int YEARS_A_RUNG = 2;

  private Adding() {}

  static Draft add(Draft draft, Edit.Add add) {
    Value.Fields named = Value.Fields.NONE.with("id", add.about().id()).with("title", add.title());
    return switch (add.about().kind()) {
      case CAREER -> draft;
      case RUNG -> rung(draft, named);
      case SECTION -> section(draft, named);
      case REQUIREMENT -> appended(draft, Kind.REQUIREMENT, requirement(draft, named, add));
      case ACTIVITY -> appended(draft, Kind.ACTIVITY, activity(draft, named));
      case FIGURE -> appended(draft, Kind.FIGURE, figure(draft, named));
      case SOURCE -> appended(draft, Kind.SOURCE, named);
    };
  }

  static Draft appended(Draft draft, Kind kind, Value.Fields part) {
    return draft.with(Place.ROOT.field(kind.list()).item(draft.all(kind).size()), part);
  }

  /** A new rung is as the one before it, and begins where that one ends. */
  private static Draft rung(Draft draft, Value.Fields named) {
    List<Value.Fields> rungs = draft.all(Kind.RUNG);
    Optional<Value.Fields> last = rungs.isEmpty() ? Optional.empty() : Optional.of(rungs.getLast());
    Value.Fields years = last.map(rung -> rung.fields("years")).orElse(Value.Fields.NONE);
    Value from =
        years.get("to").or(() -> years.get("from").map(Adding::later)).orElse(Value.Amount.of(0));
    Value weights = last.flatMap(rung -> rung.get("sectionWeights")).orElseGet(() -> evenly(draft));
    Draft longer =
        appended(
            draft,
            Kind.RUNG,
            named
                .with("years", Value.Fields.NONE.with("from", from))
                .with("sectionWeights", weights));
    Draft asked =
        last.map(rung -> levelsAs(longer, rung.text("id"), named.text("id"))).orElse(longer);
    return draft.root().text("defaultRung").isEmpty()
        ? asked.with(Place.ROOT.field("defaultRung"), new Value.Text(named.text("id")))
        : asked;
  }

  private static Value later(Value years) {
    return years instanceof Value.Amount amount
        ? new Value.Amount(amount.number().add(BigDecimal.valueOf(YEARS_A_RUNG)))
        : years;
  }

  private static Value evenly(Draft draft) {
    Value.Fields weights = Value.Fields.NONE;
    for (Part section : draft.parts(Kind.SECTION)) {
      weights = weights.with(section.id(), 1);
    }
    return weights;
  }

  private static Draft levelsAs(Draft draft, String before, String rung) {
    return draft.eachOf(
        Kind.REQUIREMENT,
        asked ->
            asked
                .fields("required")
                .get(before)
                .map(level -> asked.with("required", asked.fields("required").with(rung, level)))
                .orElse(asked));
  }

  /** A new section weighs as much on each rung as the others do on average. */
  private static Draft section(Draft draft, Value.Fields named) {
    return appended(draft, Kind.SECTION, named)
        .eachOf(
            Kind.RUNG,
            rung -> {
              Value.Fields weights = rung.fields("sectionWeights");
              double average =
                  weights.byName().values().stream()
                      .flatMap(Adding::number)
                      .mapToDouble(BigDecimal::doubleValue)
                      .average()
                      .orElse(1);
              int whole = Math.max(1, (int) Math.round(average));
              return rung.with("sectionWeights", weights.with(named.text("id"), whole));
            });
  }

  private static Stream<BigDecimal> number(Value value) {
    return value instanceof Value.Amount amount ? Stream.of(amount.number()) : Stream.empty();
  }

  private static Value.Fields requirement(Draft draft, Value.Fields named, Edit.Add add) {
    return named
        .with("section", add.section())
        .with("importance", USUAL_IMPORTANCE)
        .with("mustHave", new Value.Flag(false))
        .with("required", levels(draft, USUAL_LEVEL))
        .with("anchors", Value.Items.of(Collections.nCopies(Requirement.TOP_LEVEL + 1, "")));
  }

  static Value.Fields levels(Draft draft, int level) {
    Value.Fields levels = Value.Fields.NONE;
    for (Part rung : draft.parts(Kind.RUNG)) {
      levels = levels.with(rung.id(), level);
    }
    return levels;
  }

  private static Value.Fields activity(Draft draft, Value.Fields named) {
    return named
        .with("kind", ActivityKind.STUDY.id())
        .with("hours", 1)
        .with("weeks", 1)
        .with(
            "cost",
            Value.Fields.NONE
                .with("from", 0)
                .with("to", 0)
                .with("currency", currency(draft))
                .with("estimate", new Value.Flag(true)))
        .with("lifts", Value.Items.NONE)
        .with("how", "");
  }

  /** Returns the currency of the costs that are there. */
  static String currency(Draft draft) {
    return draft.all(Kind.ACTIVITY).stream()
        .map(activity -> activity.fields("cost").text("currency"))
        .filter(code -> !code.isEmpty())
        .findFirst()
        .orElse(ActivityCost.USUAL_CURRENCY);
  }

  private static Value.Fields figure(Draft draft, Value.Fields named) {
    List<Part> sources = draft.parts(Kind.SOURCE);
    return named.with(
        "facts",
        Value.Items.NONE.and(
            Value.Fields.NONE
                .with("value", "")
                .with("source", sources.isEmpty() ? "" : sources.getLast().id())
                .with("retrieved", "")));
  }
}
