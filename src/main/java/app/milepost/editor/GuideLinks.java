package app.milepost.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The links from a guide to what the career asks for. */
final class GuideLinks {

  private static final String GUIDE = "guide";

  /** What lists of such links are called, wherever in the guide they stand. */
  private static final Set<String> LISTS = Set.of("requirements", "shared");

  private GuideLinks() {}

  /** Returns a draft whose guide does not lead to requirements that are gone. */
  static Draft without(Draft draft, Set<String> gone) {
    return draft
        .root()
        .get(GUIDE)
        .map(guide -> new Draft(draft.root().with(GUIDE, cleaned(guide, gone))))
        .orElse(draft);
  }

  private static Value cleaned(Value value, Set<String> gone) {
    return switch (value) {
      case Value.Items list ->
          new Value.Items(list.items().stream().map(item -> cleaned(item, gone)).toList());
      case Value.Fields fields -> cleaned(fields, gone);
      default -> value;
    };
  }

  private static Value.Fields cleaned(Value.Fields fields, Set<String> gone) {
    Map<String, Value> kept = new LinkedHashMap<>();
    fields
        .byName()
        .forEach((name, value) -> {
          if (!LISTS.contains(name)) {
            kept.put(name, cleaned(value, gone));
            return;
          }
          List<Value> links =
              value.asItems().stream().filter(link -> !gone.contains(link.asText())).toList();
          if (!links.isEmpty() || value.asItems().isEmpty()) {
            kept.put(name, links.isEmpty() ? value : new Value.Items(links));
          }
        });
    return new Value.Fields(kept);
  }
}
