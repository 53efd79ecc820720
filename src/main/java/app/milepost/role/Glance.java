package app.milepost.role;

import java.util.List;

/**
 * What the first page tells beside the key figures.
 *
 * @param opening three sentences to begin with, or none
 * @param aboutFigures what is doubtful about the key figures
 * @param links where one can look further
 */
public record Glance(List<String> opening, List<String> aboutFigures, List<Link> links) {

  /** For packs that tell nothing of it. */
  public static final Glance NONE = new Glance(List.of(), List.of(), List.of());

  public Glance {
    opening = List.copyOf(opening);
    aboutFigures = List.copyOf(aboutFigures);
    links = List.copyOf(links);
  }

  /** Returns the opening as one paragraph, or the pack's summary where it has none. */
  public String leadOr(String summary) {
    return opening.isEmpty() ? summary : String.join(" ", opening);
  }
}
