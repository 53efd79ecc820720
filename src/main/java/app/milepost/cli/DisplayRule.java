package app.milepost.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Whether there is a display to open a window on, as far as can be told without loading JavaFX.
 *
 * @param environment the process's environment
 * @param properties the system properties
 */
public record DisplayRule(Map<String, String> environment, Properties properties) {

  public DisplayRule {
    environment = Map.copyOf(environment);
  }

  /** Returns the rule for this process. */
  public static DisplayRule ofProcess() {
    return new DisplayRule(System.getenv(), System.getProperties());
  }

  boolean hasDisplay() {
    boolean linux = property("os.name").startsWith("linux");
    boolean drawsElsewhere =
        property("glass.platform").equals("headless")
            || property("glass.platform").equals("monocle");
    return !linux || drawsElsewhere || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
  }

  private String property(String name) {
    return properties.getProperty(name, "").toLowerCase(Locale.ROOT);
  }

  private boolean isSet(String variable) {
    return !environment.getOrDefault(variable, "").isEmpty();
  }
}
