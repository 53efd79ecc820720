package app.milepost.settings;

import java.util.Map;
import java.util.Optional;

/**
 * The chapter of a guide that was open last. Whoever reads it passes over what is not known any
 * more.
 *
 * @param role id of the role whose guide it is
 * @param anchor what the chapter is known by in there
 */
public record OpenChapter(String role, String anchor) {

  private static final String KEY = "guide.chapter";

  /** Takes it out of what was read. */
  static Optional<OpenChapter> take(Map<String, String> values) {
    return Optional.ofNullable(values.remove(KEY)).flatMap(OpenChapter::of);
  }

  private static Optional<OpenChapter> of(String text) {
    int space = text.indexOf(' ');
    return space < 0
        ? Optional.empty()
        : Optional.of(new OpenChapter(text.substring(0, space), text.substring(space + 1)));
  }

  /** Returns it as a line of the settings file. */
  Map<String, String> line() {
    return Map.of(KEY, role + " " + anchor);
  }
}
