package app.milepost.role;

import java.util.List;

/**
 * A chapter of the guide.
 *
 * @param id the pack's name for it
 * @param title the heading people read
 * @param summary one or two sentences on what it tells, empty where the pack has none
 * @param parts in reading order, at least one
 */
public record Chapter(String id, String title, String summary, List<Part> parts) {

  public Chapter {
    parts = List.copyOf(parts);
  }
}
