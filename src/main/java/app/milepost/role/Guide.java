package app.milepost.role;

import java.util.List;
import java.util.Optional;

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
              bareChapter("moving-up", "Moving up", Part.Kept.LADDER)),
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

  /** Returns the conflict of that id, if the guide has it. */
  public Optional<KeyFact> conflict(String conflictId) {
    return conflicts.stream().filter(c -> c.id().equals(conflictId)).findFirst();
  }
}
