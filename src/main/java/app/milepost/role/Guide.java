package app.milepost.role;

import java.util.List;
import java.util.Optional;

/**
 * Everything there is to read about a career, chapter by chapter.
 *
 * @param chapters in reading order, at least one
 * @param conflicts statements that contradict each other; points refer to them by id
 */
public record Guide(List<Chapter> chapters, List<KeyFact> conflicts) {

  /** For packs that bring no guide: what a pack always holds, each in a chapter of its own. */
  public static final Guide BARE =
      new Guide(
          List.of(
              bareChapter("what-it-asks", "What the job asks", Part.Kept.SKILLS),
              bareChapter("moving-up", "Moving up", Part.Kept.LADDER)),
          List.of());

  public Guide {
    chapters = List.copyOf(chapters);
    conflicts = List.copyOf(conflicts);
  }

  private static Chapter bareChapter(String id, String title, Part.Kept kept) {
    Part.Heading heading = new Part.Heading(id + "-part", "", "", List.of());
    return new Chapter(id, title, "", List.of(new Part.OfPack(heading, kept)));
  }

  /** Returns the conflict of that id, if the guide has it. */
  public Optional<KeyFact> conflict(String conflictId) {
    return conflicts.stream().filter(c -> c.id().equals(conflictId)).findFirst();
  }
}
