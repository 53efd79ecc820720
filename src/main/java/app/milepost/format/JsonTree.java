package app.milepost.format;

import app.milepost.role.check.PackProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 */
record JsonTree(Optional<JsonNode> root, List<PackProblem> problems) {

  JsonTree {
    problems = List.copyOf(problems);
  }

  static JsonTree of(byte[] bytes) {
    List<PackProblem> problems = new ArrayList<>();
    try (JsonParser parser = JsonSyntax.factory().createParser(ObjectReadContext.empty(), bytes)) {
      new Utf8Check().check(bytes, 0, bytes.length);
      if (parser.nextToken() == null) {
        throw new Refusal("", "There is nothing in here.");
      }
      JsonNode root = value(parser, problems);
      if (parser.nextToken() != null) {
        throw new Refusal("", "Something follows the end of the JSON value. Take it out.");
      }
      return new JsonTree(Optional.of(root), problems);
    } catch (JacksonException e) {
      problems.add(JsonSyntax.refusal(e, false).problem());
    } catch (Refusal refusal) {
      problems.add(refusal.problem());
    }
    return new JsonTree(Optional.empty(), problems);
  }

  private static JsonNode value(JsonParser parser, List<PackProblem> problems) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, problems);
      case START_ARRAY -> array(parser, problems);
      case VALUE_STRING -> nodes.stringNode(parser.getString());
      case VALUE_NUMBER_INT ->
          switch (parser.getNumberType()) {
            case INT -> nodes.numberNode(parser.getIntValue());
            case LONG -> nodes.numberNode(parser.getLongValue());
            default -> nodes.numberNode(parser.getBigIntegerValue());
          };
      case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDoubleValue());
      case VALUE_TRUE -> nodes.booleanNode(true);
      case VALUE_FALSE -> nodes.booleanNode(false);
      default -> nodes.nullNode();
    };
  }

  private static ObjectNode object(JsonParser parser, List<PackProblem> problems) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (object.has(name)) {
        problems.add(ExtraFields.twice(parser).problem());
      }
      parser.nextToken();
      object.set(name, value(parser, problems));
    }
    return object;
  }

  private static ArrayNode array(JsonParser parser, List<PackProblem> problems) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser, problems));
    }
    return array;
  }
}
