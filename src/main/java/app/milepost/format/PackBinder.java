package app.milepost.format;

import app.milepost.role.Fact;
import app.milepost.role.FactValue;
import app.milepost.role.KeyFact;
import app.milepost.role.Measure;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.role.Source;
import app.milepost.role.Years;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Makes a pack of a tree. What is absent becomes an empty text or list. What has the wrong type
 * does too, so that the pack's rules can be checked although the schema has already found fault;
 * such a pack is thrown away afterwards.
 */
final class PackBinder {

  private PackBinder() {}

  static RolePack bind(JsonNode pack) {
    return new RolePack(
        text(pack, "id"),
        text(pack, "version"),
        text(pack, "title"),
        text(pack, "language"),
        text(pack, "summary"),
        text(pack, "judgement"),
        text(pack, "defaultRung"),
        list(pack, "sections", PackBinder::section),
        list(pack, "rungs", PackBinder::rung),
        list(pack, "requirements", PackBinder::requirement),
        list(pack, "keyFacts", f -> keyFact(f, f.path("disputed").asBoolean(false))),
        list(pack, "activities", ActivityBinder::activity),
        GuideBinder.bind(pack.path("guide")),
        list(pack, "sources", PackBinder::source),
        texts(pack, "otherTitles"));
  }

  private static Section section(JsonNode section) {
    return new Section(text(section, "id"), text(section, "title"), text(section, "summary"));
  }

  private static Rung rung(JsonNode rung) {
    JsonNode years = rung.path("years");
    return new Rung(
        text(rung, "id"),
        text(rung, "title"),
        new Years(
            whole(years.path("from")),
            years.has("to") ? OptionalInt.of(whole(years.path("to"))) : OptionalInt.empty()),
        text(rung, "summary"),
        texts(rung, "duties"),
        texts(rung, "focus"),
        list(rung, "pay", PackBinder::fact),
        numbers(rung, "sectionWeights", n -> n.asDouble(0)));
  }

  private static Requirement requirement(JsonNode requirement) {
    return new Requirement(
        text(requirement, "id"),
        text(requirement, "section"),
        text(requirement, "title"),
        whole(requirement.path("importance")),
        requirement.path("mustHave").asBoolean(false),
        numbers(requirement, "required", PackBinder::whole),
        text(requirement, "why"),
        texts(requirement, "anchors"),
        texts(requirement, "evidence"),
        text(requirement, "question"),
        text(requirement, "competency"),
        list(requirement, "measures", PackBinder::measure),
        requirement.path("placeholderLevels").asBoolean(false));
  }

  private static Measure measure(JsonNode measure) {
    return new Measure(
        text(measure, "scale"),
        measure.path("value").asDouble(0),
        measure.has("sample") ? OptionalInt.of(whole(measure.path("sample"))) : OptionalInt.empty(),
        measure.has("error")
            ? OptionalDouble.of(measure.path("error").asDouble(0))
            : OptionalDouble.empty(),
        text(measure, "period"),
        text(measure, "by"),
        text(measure, "source"),
        measure.path("suppressed").asBoolean(false));
  }

  static KeyFact keyFact(JsonNode fact, boolean disputed) {
    List<Fact> facts = list(fact, "facts", PackBinder::fact);
    KeyFact.Between between =
        switch (text(fact, "between")) {
          case "sources" -> KeyFact.Between.SOURCES;
          case "one-source" -> KeyFact.Between.ONE_SOURCE;
          default -> KeyFact.Between.of(facts);
        };
    return new KeyFact(
        text(fact, "id"),
        text(fact, "title"),
        disputed,
        fact.path("decides").asBoolean(true),
        between,
        facts,
        text(fact, "note"));
  }

  static Fact fact(JsonNode fact) {
    return new Fact(
        value(fact.path("value")),
        text(fact, "unit"),
        text(fact, "label"),
        text(fact, "period"),
        text(fact, "region"),
        text(fact, "source"),
        text(fact, "retrieved"),
        text(fact, "note"));
  }

  private static FactValue value(JsonNode value) {
    if (value.isNumber()) {
      return new FactValue.Quantity(value.asDouble());
    }
    if (value.isObject()) {
      return new FactValue.Range(value.path("from").asDouble(0), value.path("to").asDouble(0));
    }
    return new FactValue.Words(text(value));
  }

  private static Source source(JsonNode source) {
    return new Source(
        text(source, "id"),
        text(source, "title"),
        text(source, "publisher"),
        text(source, "url"),
        text(source, "note"));
  }

  /** A number past what an integer holds is as good as the largest: the schema allows neither. */
  static int whole(JsonNode number) {
    return number.isNumber() ? (int) number.doubleValue() : 0;
  }

  static String text(JsonNode parent, String name) {
    return text(parent.path(name));
  }

  static String text(JsonNode node) {
    return node.isString() ? node.stringValue() : "";
  }

  static List<String> texts(JsonNode parent, String name) {
    return texts(parent.path(name));
  }

  static List<String> texts(JsonNode list) {
    return list(list, PackBinder::text);
  }

  static <T> List<T> list(JsonNode parent, String name, Function<JsonNode, T> binder) {
    return list(parent.path(name), binder);
  }

  private static <T> List<T> list(JsonNode list, Function<JsonNode, T> binder) {
    List<T> items = new ArrayList<>();
    if (list.isArray()) {
      list.forEach(item -> items.add(binder.apply(item)));
    }
    return items;
  }

  private static <N extends Number> Map<String, N> numbers(
      JsonNode parent, String name, Function<JsonNode, N> binder) {
    Map<String, N> numbers = new HashMap<>();
    parent
        .path(name)
        .properties()
        .forEach(entry -> {
          if (entry.getValue().isNumber()) {
            numbers.put(entry.getKey(), binder.apply(entry.getValue()));
          }
        });
    return numbers;
  }
}
