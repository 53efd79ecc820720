package app.milepost.role;

import java.util.List;

/**
 * A chapter of the guide.
 *
 * @param id the pack's name for it
 * @param title the heading people read
 * @param summary one or two sentences on what it tells, empty where the pack has none
 * @param opening three sentences to begin with, or none
 * @param parts in reading order, at least one
 * @param aboutFigures what is doubtful about its figures and statements
 * @param links where one can look further
 */
public record Chapter(
    String id,
    String title,
    String summary,
    List<String> opening,
    List<Part> parts,
    List<String> aboutFigures,
    List<Link> links) {

  public Chapter {
    opening = List.copyOf(opening);
    parts = List.copyOf(parts);
    aboutFigures = List.copyOf(aboutFigures);
    links = List.copyOf(links);
  }

  /** Returns how it begins, as one paragraph: its opening, or its summary where it has none. */
  public String lead() {
    return opening.isEmpty() ? summary : String.join(" ", opening);
  }

  /** Returns the ids of the conflicts and key figures that its entries name, each once. */
  public List<String> conflicts() {
    return parts.stream().flatMap(NamedConflicts::in).distinct().toList();
  }
}
