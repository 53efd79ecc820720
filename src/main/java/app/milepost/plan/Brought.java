package app.milepost.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A skill that a step brings to a level.
 *
 * @param title of the requirement, as people read it
 * @param from the level before, 0 to 4; empty where it was not answered, or not kept in an
 *     agreement of an earlier version
 * @param to the level afterward, 1 to 4
 */
public record Brought(String title, OptionalInt from, int to) {

  /** Returns the title and the level: {@code Filing: level 2}. */
  public String words() {
    return "%s: level %d".formatted(title, to);
  }

  /** Returns each skill once, in order: from where the first step begins to where the last ends. */
  public static List<Brought> together(List<Brought> all) {
    Map<String, Brought> skills = new LinkedHashMap<>();
    all.forEach(brought -> skills.merge(brought.title, brought, Brought::with));
    return List.copyOf(skills.values());
  }

  private Brought with(Brought later) {
    OptionalInt start =
        from.isEmpty() || later.from.isEmpty()
            ? OptionalInt.empty()
            : OptionalInt.of(Math.min(from.getAsInt(), later.from.getAsInt()));
    return new Brought(title, start, Math.max(to, later.to));
  }
}
