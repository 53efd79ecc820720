package app.milepost.format;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Takes the value the parser stands at, or refuses it in words. */
final class Expect {

  private Expect() {}

  static String text(JsonParser parser) throws Refusal {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw refusal(parser, "This must be a text in quotation marks, not " + found(parser) + ".");
    }
    return parser.getString();
  }

  /** Checks that there is a text, and decodes it only if wanted. */
  static String text(JsonParser parser, boolean wanted) throws Refusal {
    if (wanted || parser.currentToken() != JsonToken.VALUE_STRING) {
      return text(parser);
    }
    return "";
  }

  static void object(JsonParser parser, String example) throws Refusal {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw refusal(
          parser, "This must be an object such as %s, not %s.".formatted(example, found(parser)));
    }
  }

  static Refusal refusal(JsonParser parser, String sentence) {
    return new Refusal(JsonPath.of(parser.streamReadContext()), sentence);
  }

  /** Says what stands there, short enough to print. */
  static String found(JsonParser parser) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "the text " + Quoted.of(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Quoted.shortened(parser.getString());
      case null -> "nothing";
      default -> token.asString();
    };
  }
}
