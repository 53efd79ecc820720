package app.milepost.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The links from a pack's guide to what the role asks for. */
public final class GuideLinks {

  private static final Set<String> LISTS = Set.of("requirements", "shared");

  private GuideLinks() {}

  /**
   * Returns a pack's file without links to requirements that are gone.
   *
   * @param file as {@link PackWriter} writes it
   * @param requirements the ids of those that are there
   */
  public static byte[] among(Set<String> requirements, byte[] file) {
    JsonNode root = JsonTree.of(file).root().orElseThrow();
    JsonNode guide = root.get("guide");
    if (guide != null) {
      clean(guide, requirements);
    }
    return root.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void clean(JsonNode node, Set<String> requirements) {
    if (node instanceof ObjectNode fields) {
      for (String name : List.copyOf(fields.propertyNames())) {
        JsonNode value = fields.get(name);
        if (LISTS.contains(name) && value instanceof ArrayNode ids) {
          for (int i = ids.size() - 1; i >= 0; i--) {
            if (!requirements.contains(ids.get(i).stringValue(""))) {
              ids.remove(i);
            }
          }
        } else {
          clean(value, requirements);
        }
        if (LISTS.contains(name) && value.isEmpty()) {
          fields.remove(name);
        }
      }
    } else {
      node.forEach(child -> clean(child, requirements));
    }
  }
}
