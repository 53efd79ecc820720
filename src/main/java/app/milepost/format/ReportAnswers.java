package app.milepost.format;

import app.milepost.format.json.JsonSyntax;
import app.milepost.format.json.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The answers inside a report that was saved as JSON. */
final class ReportAnswers {

  /** The value of a report's field {@code format}. */
  static final String FORMAT = "milepost-report/1";

  private ReportAnswers() {}

  /**
   * Returns the answers as a file of their own, as exact as they stand in the report.
   *
   * @return empty if this is no report, or one of a Milepost that put no answers in
   * @throws Refusal if it is a report that is damaged
   */
  static Optional<byte[]> in(byte[] json) throws Refusal {
    String start = new String(json, 0, Math.min(json.length, 200), StandardCharsets.UTF_8);
    if (!start.contains(FORMAT) || json.length > JsonSyntax.LIMIT) {
      return Optional.empty();
    }
    JsonTree tree = JsonTree.of(json);
    if (!tree.problems().isEmpty()) {
      throw new Refusal(tree.problems().getFirst().path(), tree.problems().getFirst().message());
    }
    JsonNode root = tree.root().orElseThrow();
    JsonNode answers = root.get("assessment");
    return FORMAT.equals(root.path("format").stringValue("")) && answers != null
        ? Optional.of(answers.toString().getBytes(StandardCharsets.UTF_8))
        : Optional.empty();
  }
}
