package app.milepost.format;

import app.milepost.format.json.JsonSyntax;
import app.milepost.format.json.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The answers inside a report that was saved as JSON. */
final class ReportAnswers {

  /** The value of a report's field {@code format}. */
  static final String FORMAT = "milepost-report/1";

  private ReportAnswers() {}

  /**
   * Returns the answers as a file of their own, as exact as they stand in the report.
   *
   * @return empty if this is no report
   * @throws Refusal if it is a report that is damaged, or has no answers inside
   */
  static Optional<byte[]> in(byte[] json) throws Refusal {
    if (json.length > JsonSyntax.LIMIT
        || !new String(json, StandardCharsets.UTF_8).contains(FORMAT)) {
      return Optional.empty();
    }
    JsonTree tree = JsonTree.of(json);
    JsonNode root = tree.root().orElse(MissingNode.getInstance());
    if (!FORMAT.equals(root.path("format").stringValue(""))) {
      return Optional.empty();
    }
    if (!tree.problems().isEmpty()) {
      throw new Refusal(tree.problems().getFirst().path(), tree.problems().getFirst().message());
    }
    JsonNode answers = root.path("assessment");
    if (!answers.isObject() || FORMAT.equals(answers.path("format").stringValue(""))) {
      throw new Refusal(
          "$.assessment",
          "This report has no answers inside. Choose the report as a .pdf, or a file of answers.");
    }
    return Optional.of(answers.toString().getBytes(StandardCharsets.UTF_8));
  }
}
