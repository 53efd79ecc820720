package app.milepost.format;

import app.milepost.assessment.BlankText;
import app.milepost.format.json.JsonPath;
import app.milepost.role.check.PackProblem;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Finds texts of a pack in which there is nothing to see. The schema minds those without length.
 */
final class BlankTexts {

  /** Begins the names of what others add, which is theirs to judge. */
  private static final String FOREIGN = "x-";

  private final List<PackProblem> problems = new ArrayList<>();

  private BlankTexts() {}

  static List<PackProblem> in(JsonNode root) {
    BlankTexts texts = new BlankTexts();
    texts.walk(JsonPath.ROOT, root);
    return List.copyOf(texts.problems);
  }

  private void walk(String path, JsonNode node) {
    if (node.isString() && !node.stringValue().isEmpty() && BlankText.is(node.stringValue())) {
      problems.add(new PackProblem(path, "There is nothing to see in this text. Write one."));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(JsonPath.item(path, i), node.get(i));
    }
    if (node.isObject()) {
      node.properties().stream()
          .filter(field -> !field.getKey().startsWith(FOREIGN))
          .forEach(field -> walk(JsonPath.field(path, field.getKey()), field.getValue()));
    }
  }
}
