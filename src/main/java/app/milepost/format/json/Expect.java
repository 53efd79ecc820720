package app.milepost.format.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Takes the value the parser stands at, or refuses it in words. */
public final class Expect {

  private Expect() {}

  /** Returns the text the parser stands at; refuses anything else. */
  public static String text(JsonParser parser) throws Refusal {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw refusal(parser, "This must be a text in quotation marks, not " + found(parser) + ".");
    }
    return parser.getString();
  }

  /** Checks that there is a text, and decodes it only if wanted. */
  public static String text(JsonParser parser, boolean wanted) throws Refusal {
    if (wanted || parser.currentToken() != JsonToken.VALUE_STRING) {
      return text(parser);
    }
    return "";
  }

  /** Refuses anything but the beginning of an object, with an example of one. */
  public static void object(JsonParser parser, String example) throws Refusal {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw refusal(
          parser, "This must be an object such as %s, not %s.".formatted(example, found(parser)));
    }
  }

  /** Checks that a list begins here. */
  public static void list(JsonParser parser, String of) throws Refusal {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw refusal(parser, "This must be a list of %s, not %s.".formatted(of, found(parser)));
    }
  }

  /** Takes a number that is written without a point or an exponent. */
  public static int whole(JsonParser parser, int least, int most) throws Refusal {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() == JsonParser.NumberType.INT) {
      int number = parser.getIntValue();
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw refusal(
        parser,
        "This must be a whole number from %,d to %,d, not %s."
            .formatted(least, most, found(parser)));
  }

  /** Takes an amount from 0 up, with at most two decimals. */
  public static BigDecimal money(JsonParser parser, BigDecimal most) throws Refusal {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
      BigDecimal amount = parser.getDecimalValue();
      if (amount.signum() >= 0
          && amount.compareTo(most) <= 0
          && amount.stripTrailingZeros().scale() <= 2) {
        return amount;
      }
    }
    throw refusal(
        parser,
        "This must be an amount from 0 to %s with at most two decimals, not %s."
            .formatted(most.toPlainString(), found(parser)));
  }

  /** Takes true or false. */
  public static boolean flag(JsonParser parser) throws Refusal {
    if (parser.currentToken() == JsonToken.VALUE_TRUE
        || parser.currentToken() == JsonToken.VALUE_FALSE) {
      return parser.getBooleanValue();
    }
    throw refusal(parser, "This must be true or false, not %s.".formatted(found(parser)));
  }

  /** Takes a day. */
  public static LocalDate day(JsonParser parser) throws Refusal {
    try {
      return LocalDate.parse(text(parser));
    } catch (DateTimeParseException e) {
      throw refusal(
          parser, "This must be a day such as 2026-11-02, not %s.".formatted(found(parser)));
    }
  }

  /** Returns a refusal that says where the parser stands. */
  public static Refusal refusal(JsonParser parser, String sentence) {
    return new Refusal(JsonPath.of(parser.streamReadContext()), sentence);
  }

  /** Says what stands there, short enough to print. */
  public static String found(JsonParser parser) {
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
