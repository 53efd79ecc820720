package app.milepost.format.json;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The fields of one object that Milepost has no use for. They are welcome and passed over, but no
 * key may stand twice among them or inside them.
 */
public final class ExtraFields {

  private final Set<String> names = new HashSet<>();

  /** Returns the names passed over so far. */
  public Set<String> names() {
    return Set.copyOf(names);
  }

  /** Passes over the field whose name the parser stands at. */
  public void skip(JsonParser parser) throws Refusal {
    if (!names.add(parser.currentName())) {
      throw twice(parser);
    }
    parser.nextToken();
    skipValue(parser);
  }

  /** Returns the refusal of a key that stands twice; the parser stands at its second place. */
  public static Refusal twice(JsonParser parser) {
    return new Refusal(
        JsonPath.of(parser.streamReadContext()),
        "The key %s stands twice. Keep one of the two.".formatted(Quoted.of(parser.currentName())));
  }

  private static void skipValue(JsonParser parser) throws Refusal {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      ExtraFields inner = new ExtraFields();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        inner.skip(parser);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        skipValue(parser);
      }
    }
  }
}
