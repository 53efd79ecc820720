package app.milepost.format;

import app.milepost.format.json.Expect;
import app.milepost.format.json.JsonSyntax;
import app.milepost.format.json.Quoted;
import app.milepost.format.json.Refusal;
import app.milepost.format.json.Utf8Check;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * The fields of an assessment file that tell which role pack to read it with. Where a field stands
 * twice, the first counts; reading the whole file then refuses it.
 *
 * @param role id of the role pack
 * @param packVersion what the file says, empty where that is nothing usable
 */
record AssessmentHead(String role, Optional<String> packVersion) {

  static final String PACK_VERSION = "packVersion";
  static final String DATE = "date";
  static final String PLAN = "plan";

  private static final int LONGEST_VERSION = 100;

  /**
   * Reads the head.
   *
   * @throws Refusal if this is no assessment, or its date is no day
   */
  static AssessmentHead of(byte[] bytes) throws Refusal {
    new Utf8Check().check(bytes, 0, bytes.length);
    try (JsonParser parser =
        JsonSyntax.factory().createParser(ObjectReadContext.empty(), bytes, 0, bytes.length)) {
      return new Fields().readFrom(parser);
    } catch (JacksonException e) {
      throw JsonSyntax.refusal(e, false);
    }
  }

  private static final class Fields {

    private Optional<String> format = Optional.empty();
    private Optional<String> role = Optional.empty();
    private Optional<String> packVersion = Optional.empty();
    private Optional<String> date = Optional.empty();
    private final Set<String> others = new HashSet<>();

    AssessmentHead readFrom(JsonParser parser) throws Refusal {
      parser.nextToken();
      Expect.object(parser, "{\"format\": \"%s\", …}".formatted(AssessmentParser.FORMAT));
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          take(name, parser.getString());
        } else {
          parser.skipChildren();
        }
      }
      refuseMisspelt("format", format);
      if (!format.equals(Optional.of(AssessmentParser.FORMAT))) {
        throw new Refusal(
            "",
            ("This is no assessment that Milepost can read: its format is %s, not “%s”. Choose"
                    + " another file.")
                .formatted(format.map(Quoted::of).orElse("not given"), AssessmentParser.FORMAT));
      }
      refuseMisspelt("role", role);
      if (date.isPresent()) {
        SessionDay.read(date.get());
      }
      return new AssessmentHead(
          role.orElseThrow(() ->
              new Refusal(
                  "$.role",
                  "This is not there, so it cannot be told which role the answers are for."
                      + " Choose another file.")),
          packVersion.filter(v -> !v.isBlank() && v.length() <= LONGEST_VERSION));
    }

    private void refuseMisspelt(String field, Optional<String> value) throws Refusal {
      Optional<Refusal> misspelt =
          value.isPresent()
              ? Optional.empty()
              : UnknownKeys.refusal(field, AssessmentParser.TOP, others);
      if (misspelt.isPresent()) {
        throw misspelt.get();
      }
    }

    private void take(String name, String value) {
      switch (name) {
        case "format" -> format = format.or(() -> Optional.of(value));
        case "role" -> role = role.or(() -> Optional.of(value));
        case PACK_VERSION -> packVersion = packVersion.or(() -> Optional.of(value));
        case DATE -> date = date.or(() -> Optional.of(value));
        default -> others.add(name);
      }
    }
  }
}
