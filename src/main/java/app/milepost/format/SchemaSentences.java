package app.milepost.format;

import static java.util.stream.Collectors.joining;

import app.milepost.format.json.Quoted;
import com.networknt.schema.Error;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Puts a schema violation into a plain sentence that says what to do. */
final class SchemaSentences {

  private SchemaSentences() {}

  /**
   * Says what is wrong.
   *
   * @param hint the schema's own words on what belongs there, may be empty
   */
  static String sentence(Error error, String hint) {
    JsonNode found = error.getInstanceNode();
    String limit = limit(error.getSchemaNode());
    return switch (error.getKeyword()) {
      case "required" -> "This is not there. Add it.";
      case "additionalProperties" ->
          "The name %s is not known here. Check the spelling, or take it out."
              .formatted(Quoted.of(error.getProperty()));
      case "type" ->
          withHint("This must be %s, not %s.".formatted(type(limit), shown(found)), hint);
      case "const" -> "This must be “%s”, not %s.".formatted(limit, shown(found));
      case "enum" -> "This must be one of %s, not %s.".formatted(choices(error), shown(found));
      case "minLength" ->
          "This text is too short. Give it at least %s."
              .formatted(limit.equals("1") ? "1 character" : limit + " characters");
      case "maxLength" ->
          "This text has %d characters. Cut it to at most %s."
              .formatted(found.asString("").codePoints().count(), limit);
      case "pattern" -> withHint("%s is not in the right form.".formatted(shown(found)), hint);
      case "minItems" ->
          "This list has %s. Give it at least %s.".formatted(entries(found.size()), limit);
      case "maxItems" ->
          "This list has %s. Cut it to at most %s.".formatted(entries(found.size()), limit);
      case "minProperties" -> "This is empty. Give it at least one entry.";
      case "maxProperties" ->
          "This has %s. Cut it to at most %s.".formatted(entries(found.size()), limit);
      case "uniqueItems" -> "Two entries of this list are the same. Change or take out one.";
      case "minimum" ->
          withHint("%s is too low. The lowest is %s.".formatted(shown(found), limit), hint);
      case "maximum" ->
          withHint("%s is too high. The highest is %s.".formatted(shown(found), limit), hint);
      case "multipleOf" ->
          withHint("%s is no multiple of %s.".formatted(shown(found), limit), hint);
      case "oneOf" -> oneOf(error, hint);
      default -> withHint(error.getMessage(), hint);
    };
  }

  /** Where fields exclude each other, the names of the fields say it best. */
  private static String oneOf(Error error, String hint) {
    List<String> fields =
        error
            .getSchemaNode()
            .valueStream()
            .map(form -> form.path("required"))
            .filter(JsonNode::isArray)
            .flatMap(JsonNode::valueStream)
            .map(field -> "“" + field.asString() + "”")
            .toList();
    return fields.isEmpty()
        ? withHint(
            "%s is in none of the forms allowed.".formatted(shown(error.getInstanceNode())), hint)
        : "There must be one of %s here, and only one.".formatted(String.join(" and ", fields));
  }

  private static String entries(int count) {
    return count == 1 ? "1 entry" : count == 0 ? "no entry" : count + " entries";
  }

  private static String limit(JsonNode schemaNode) {
    return schemaNode.isString() ? schemaNode.stringValue() : schemaNode.toString();
  }

  private static String choices(Error error) {
    return error.getSchemaNode().valueStream().map(JsonNode::asString).collect(joining(", "));
  }

  private static String type(String name) {
    return switch (name) {
      case "string" -> "a text";
      case "integer" -> "a whole number";
      case "number" -> "a number";
      case "boolean" -> "true or false";
      case "array" -> "a list";
      default -> "an object";
    };
  }

  private static String shown(JsonNode found) {
    return switch (found.getNodeType()) {
      case STRING -> "the text " + Quoted.of(found.stringValue());
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      default -> Quoted.shortened(found.toString());
    };
  }

  private static String withHint(String sentence, String hint) {
    String capital = Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    return hint.isEmpty() ? capital : capital + " What belongs here: " + hint;
  }
}
