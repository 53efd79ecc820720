package app.milepost.format;

import java.time.LocalDate;
import java.util.Optional;
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
 * @param date what the file says, empty where that is no day
 */
record AssessmentHead(String role, Optional<String> packVersion, Optional<LocalDate> date) {

  static final String PACK_VERSION = "packVersion";
  static final String DATE = "date";

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
      if (!format.equals(Optional.of(AssessmentParser.FORMAT))) {
        throw new Refusal(
            "",
            ("This is no assessment that Milepost can read: its format is %s, not “%s”. Choose"
                    + " another file.")
                .formatted(format.map(Quoted::of).orElse("not given"), AssessmentParser.FORMAT));
      }
      return new AssessmentHead(
          role.orElseThrow(() ->
              new Refusal(
                  "$.role",
                  "This is not there, so it cannot be told which role the answers are for."
                      + " Choose another file.")),
          packVersion.filter(v -> !v.isBlank() && v.length() <= LONGEST_VERSION),
          date.isPresent() ? Optional.of(day(date.get())) : Optional.empty());
    }

    private void take(String name, String value) {
      switch (name) {
        case "format" -> format = format.or(() -> Optional.of(value));
        case "role" -> role = role.or(() -> Optional.of(value));
        case PACK_VERSION -> packVersion = packVersion.or(() -> Optional.of(value));
        case DATE -> date = date.or(() -> Optional.of(value));
        default -> {}
      }
    }

    /** A day that was written wrongly is told: without it the answers would be of another day. */
    private static LocalDate day(String text) throws Refusal {
      return SessionDay.of(text)
          .orElseThrow(() ->
              new Refusal(
                  "$." + DATE,
                  ("%s is no day in the years 1900 to 9999. Write it as in 2026-05-31, or take it"
                          + " out.")
                      .formatted(Quoted.of(text))));
    }
  }
}
