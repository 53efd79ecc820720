package app.milepost.format;

import app.milepost.format.json.Expect;
import app.milepost.format.json.ExtraFields;
import app.milepost.format.json.JsonSyntax;
import app.milepost.format.json.Refusal;
import app.milepost.format.json.Utf8Check;
import app.milepost.role.check.PackProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A whole JSON text as a tree. Built from tokens, because an object mapper would cost start-up time
 * and would stop at the first key that stands twice.
 *
 * @param root empty where the text is no JSON at all
 * @param problems everything wrong with the text as JSON
 * @param tooLarge the paths of numbers past all numbers, which stand in the tree as null
 */
record JsonTree(Optional<JsonNode> root, List<PackProblem> problems, Set<String> tooLarge) {

  /** A value takes up to fifty times its size in memory; a real pack has some thousands. */
  static final int MOST_VALUES = 200_000;

  JsonTree {
    problems = List.copyOf(problems);
    tooLarge = Set.copyOf(tooLarge);
  }

  static JsonTree of(byte[] bytes) {
    List<PackProblem> problems = new ArrayList<>();
    try (JsonParser parser = JsonSyntax.factory().createParser(ObjectReadContext.empty(), bytes)) {
      new Utf8Check().check(bytes, 0, bytes.length);
      if (parser.nextToken() == null) {
        throw new Refusal("", "There is nothing in here.");
      }
      Building building = new Building(parser, problems);
      JsonNode root = building.value();
      if (parser.nextToken() != null) {
        throw new Refusal("", "Something follows the end of the JSON value. Take it out.");
      }
      return new JsonTree(Optional.of(root), problems, building.tooLarge);
    } catch (JacksonException e) {
      problems.add(JsonSyntax.refusal(e, false).problem());
    } catch (Refusal refusal) {
      problems.add(refusal.problem());
    }
    return new JsonTree(Optional.empty(), problems, Set.of());
  }

  /** The way through one text. */
  private static final class Building {

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final JsonParser parser;
    private final List<PackProblem> problems;
    private final Set<String> tooLarge = new HashSet<>();
    private int values;

    Building(JsonParser parser, List<PackProblem> problems) {
      this.parser = parser;
      this.problems = problems;
    }

    JsonNode value() throws Refusal {
      if (++values > MOST_VALUES) {
        throw new Refusal(
            "",
            "There are more than %,d values in here, far more than a role pack needs. Is it the right file?"
                .formatted(MOST_VALUES));
      }
      return switch (parser.currentToken()) {
        case START_OBJECT -> object();
        case START_ARRAY -> array();
        case VALUE_STRING -> nodes.stringNode(parser.getString());
        case VALUE_NUMBER_INT ->
            switch (parser.getNumberType()) {
              case INT -> nodes.numberNode(parser.getIntValue());
              case LONG -> nodes.numberNode(parser.getLongValue());
              default -> nodes.numberNode(parser.getBigIntegerValue());
            };
        case VALUE_NUMBER_FLOAT -> fraction();
        case VALUE_TRUE -> nodes.booleanNode(true);
        case VALUE_FALSE -> nodes.booleanNode(false);
        default -> nodes.nullNode();
      };
    }

    /** What is written with an exponent may be a whole number after all, and then is one. */
    private JsonNode fraction() {
      double number = parser.getDoubleValue();
      if (Double.isInfinite(number)) {
        PackProblem problem =
            Expect.refusal(parser, "%s is too large a number.".formatted(Expect.found(parser)))
                .problem();
        problems.add(problem);
        tooLarge.add(problem.path());
        return nodes.nullNode();
      }
      return number == Math.rint(number)
          ? nodes.numberNode(new BigDecimal(number).toBigIntegerExact())
          : nodes.numberNode(number);
    }

    private ObjectNode object() throws Refusal {
      ObjectNode object = nodes.objectNode();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        if (object.has(name)) {
          problems.add(ExtraFields.twice(parser).problem());
        }
        parser.nextToken();
        object.set(name, value());
      }
      return object;
    }

    private ArrayNode array() throws Refusal {
      ArrayNode array = nodes.arrayNode();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(value());
      }
      return array;
    }
  }
}
