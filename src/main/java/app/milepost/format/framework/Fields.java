package app.milepost.format.framework;

import app.milepost.format.json.Expect;
import app.milepost.format.json.ExtraFields;
import app.milepost.format.json.Refusal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the objects of a package, and passes over what nobody asked for. */
final class Fields {

  /** More of one text is not kept. */
  private static final int LONGEST = 1_000;

  /** Takes fields that need more than a text. */
  @FunctionalInterface
  interface Others {
    /** No field does. */
    Others NONE = (name, parser) -> false;

    /**
     * Takes the value the parser stands at, to its last token.
     *
     * @return false if it is of no use, and nothing was read
     */
    boolean take(String name, JsonParser parser) throws Refusal;
  }

  private Fields() {}

  /**
   * Reads the object the parser stands at.
   *
   * @param texts names of fields that are wanted as texts
   * @return those that are there
   */
  static Map<String, String> of(JsonParser parser, Set<String> texts, Others others)
      throws Refusal {
    Expect.object(parser, "{\"identifier\": \"…\"}");
    Map<String, String> found = new HashMap<>();
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (!seen.add(name)) {
        throw ExtraFields.twice(parser);
      }
      parser.nextToken();
      if (texts.contains(name)) {
        found.put(name, text(parser));
      } else if (!others.take(name, parser)) {
        parser.skipChildren();
      }
    }
    return found;
  }

  /** Returns the text the parser stands at, cut where it is very long. */
  static String text(JsonParser parser) throws Refusal {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> shortened(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getString();
      case VALUE_NULL -> "";
      default ->
          throw Expect.refusal(
              parser, "This must be a text in quotation marks, not " + Expect.found(parser) + ".");
    };
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /** Returns the title of a link, or its address; some write the address alone. */
  static String link(JsonParser parser) throws Refusal {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return text(parser);
    }
    Map<String, String> link = of(parser, Set.of("title", "uri"), Others.NONE);
    String title = link.getOrDefault("title", "");
    return title.isBlank() ? link.getOrDefault("uri", "") : title;
  }

  /** Returns the first text of a list, or the text that stands in its place. */
  static String first(JsonParser parser) throws Refusal {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return text(parser);
    }
    String first = "";
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      first = first.isEmpty() ? text(parser) : first;
      parser.skipChildren();
    }
    return first;
  }

  /** Returns one end of a link between entries. */
  static ChildLink.End end(JsonParser parser) throws Refusal {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return new ChildLink.End("", text(parser));
    }
    Map<String, String> end = of(parser, Set.of("identifier", "uri"), Others.NONE);
    return new ChildLink.End(end.getOrDefault("identifier", ""), end.getOrDefault("uri", ""));
  }

  /** Returns a number that may be written as a text; empty where it is neither. */
  static OptionalDouble number(JsonParser parser) throws Refusal {
    try {
      double number = Double.parseDouble(text(parser).strip());
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
