package app.milepost.format.json;

import java.util.List;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Finds known names without making a string of them. */
public final class FieldNames {

  private FieldNames() {}

  /** Returns a matcher that answers with a name's place in the list. */
  public static PropertyNameMatcher matcher(JsonFactory factory, List<String> names) {
    return factory.constructNameMatcher(names.stream().map(Named::fromString).toList(), false);
  }
}
