package app.milepost.format.json;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Walks through one object: stops at each field of a fixed list, passes over all others, and lets
 * no key stand twice. Used again for the next object of the same kind; for one thread.
 */
public final class KnownFields {

  /** What {@link #next} returns after the last field. */
  public static final int END = -1;

  private final List<String> names;
  private final PropertyNameMatcher matcher;
  private final boolean[] seen;
  private @Nullable ExtraFields extras;

  /** Knows the fields of one kind of object, by their names. */
  public KnownFields(JsonFactory factory, List<String> names) {
    this.names = List.copyOf(names);
    matcher = FieldNames.matcher(factory, names);
    seen = new boolean[names.size()];
  }

  /** Begins a new object; the parser stands at its opening brace. */
  public void begin() {
    Arrays.fill(seen, false);
    extras = null;
  }

  /**
   * Goes on to the next known field's value.
   *
   * @param sink is told of the fields passed over
   * @return the field's place in the list, or {@link #END} at the closing brace
   */
  public int next(JsonParser parser, KeySink sink) throws Refusal {
    while (true) {
      int field = parser.nextNameMatch(matcher);
      if (field >= 0) {
        if (seen[field]) {
          throw ExtraFields.twice(parser);
        }
        seen[field] = true;
        parser.nextToken();
        return field;
      }
      if (parser.currentToken() == JsonToken.END_OBJECT) {
        return END;
      }
      if (extras == null) {
        extras = new ExtraFields();
      }
      sink.unknownKey(parser, names);
      extras.skip(parser);
    }
  }

  /** Returns the names of the fields passed over, so far. */
  public Set<String> passedOver() {
    return extras == null ? Set.of() : extras.names();
  }

  /** Returns whether the object had that field, so far. */
  public boolean has(int field) {
    return seen[field];
  }
}
