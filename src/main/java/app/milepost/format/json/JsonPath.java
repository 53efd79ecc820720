package app.milepost.format.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Where in a JSON text, written as in {@code $.requirements[3].required.senior}. */
public final class JsonPath {

  /** The whole file. */
  public static final String ROOT = "$";

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,63}");

  private JsonPath() {}

  /** Returns the path of the value or key the parser stands at. */
  public static String of(@Nullable TokenStreamContext context) {
    if (context == null || context.inRoot()) {
      return ROOT;
    }
    String parent = of(context.getParent());
    if (context.inArray()) {
      return context.hasCurrentIndex() ? item(parent, context.getCurrentIndex()) : parent;
    }
    return context.hasCurrentName() ? field(parent, context.currentName()) : parent;
  }

  /** Returns the path of a field of something. */
  public static String field(String parent, String name) {
    return PLAIN.matcher(name).matches()
        ? parent + "." + name
        : parent + "['" + Quoted.shortened(name) + "']";
  }

  /** Returns the path of an item of a list, counted from 0. */
  public static String item(String parent, int index) {
    return parent + "[" + index + "]";
  }
}
