package app.milepost.format.plan;

import app.milepost.format.json.Expect;
import app.milepost.format.json.JsonSyntax;
import app.milepost.format.json.Refusal;
import app.milepost.plan.PlanChoices;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads what {@link PlanWriter} wrote, and nothing else. */
public final class PlanReader {

  private PlanReader() {}

  /**
   * Reads one object that fills the bytes. Ids mean what they mean to whoever wrote them: no role
   * pack is asked.
   *
   * @throws Refusal if it is anything that was not written so, also a key that means nothing
   */
  public static PlanChoices read(byte[] bytes) throws Refusal {
    JsonFactory factory = JsonSyntax.factory();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
      parser.nextToken();
      PlanChoices read = new PlanParser(factory).parse(parser, PlanReader::refuse);
      if (parser.nextToken() != null) {
        throw new Refusal("", "Something follows the end of the plan.");
      }
      return read;
    } catch (JacksonException e) {
      throw JsonSyntax.refusal(e, false);
    }
  }

  private static void refuse(JsonParser parser, Iterable<String> known) throws Refusal {
    throw Expect.refusal(
        parser, "This key means nothing here. Known are %s.".formatted(String.join(", ", known)));
  }
}
