package app.milepost.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything there is to read about a career, chapter by chapter.
 *
 * @param glance what the first page tells beside the key figures
 * @param chapters in reading order, at least one
 * @param conflicts statements that contradict each other; points refer to them by id
 * @param synonyms groups of words that mean the same to somebody who searches
 */
public record Guide(
    Glance glance, List<Chapter> chapters, List<KeyFact> conflicts, List<List<String>> synonyms) {

  /** For packs that bring no guide: what a pack always holds, each in a chapter of its own. */
  public static final Guide BARE =
      new Guide(
          Glance.NONE,
          List.of(
              bareChapter("what-it-asks", "What the job asks", Part.Kept.SKILLS),
              bareChapter("moving-up", "Steps and pay", Part.Kept.LADDER)),
          List.of(),
          List.of());

  public Guide {
    chapters = List.copyOf(chapters);
    conflicts = List.copyOf(conflicts);
    synonyms = synonyms.stream().map(List::copyOf).toList();
  }

  private static Chapter bareChapter(String id, String title, Part.Kept kept) {
    Part.Heading heading = new Part.Heading(id + "-part", "", "", List.of());
    List<Part> parts = List.of(new Part.OfPack(heading, kept));
    return new Chapter(id, title, "", List.of(), parts, List.of(), List.of());
  }

  /** Returns whether there is nothing to read but what a pack always holds. */
  public boolean isBare() {
    return chapters.equals(BARE.chapters()) && glance.equals(Glance.NONE);
  }

  /** Returns the lists to go through, in reading order. */
  public List<Point> checklists() {
    return chapters.stream()
        .flatMap(chapter -> chapter.parts().stream())
        .filter(Part.Points.class::isInstance)
        .map(Part.Points.class::cast)
        .filter(part -> part.style() == Part.Style.CHECKLISTS)
        .flatMap(part -> part.points().stream())
        .toList();
  }

  /** Returns the conflict of that id, if the guide has it. */
  public Optional<KeyFact> conflict(String conflictId) {
    return conflicts.stream().filter(c -> c.id().equals(conflictId)).findFirst();
  }

  /**
   * Returns the conflicts that a chapter's entries name without marking them, since they change no
   * decision. Key figures are told at the beginning.
   */
  public List<KeyFact> unmarked(Chapter chapter) {
    return chapter.conflicts().stream()
        .flatMap(id -> conflict(id).stream())
        .filter(conflict -> !conflict.isMarked())
        .toList();
  }

  /** Returns the conflicts that are told nowhere but in a list of their own. */
  public List<KeyFact> listed() {
    Set<String> told =
        chapters.stream()
            .flatMap(chapter -> unmarked(chapter).stream())
            .map(KeyFact::id)
            .collect(Collectors.toSet());
    return conflicts.stream().filter(conflict -> !told.contains(conflict.id())).toList();
  }
}
