package app.milepost.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.BundledPacks;
import app.milepost.role.Chapter;
import app.milepost.role.KeyFact;
import app.milepost.role.RolePack;
import app.milepost.testkit.SmallGuide;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What ends a chapter on paper: doubts once, in the same words as elsewhere, and addresses. */
class GuideEndTest {

  private static final RolePack PACK = BundledPacks.read("health-records-technician");

  private static GuideOutline.Chapter chapter(RolePack pack, String id) {
    return Outliner.of(pack).chapters().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(GuideOutline.Part part) {
    List<String> texts = new ArrayList<>(List.of(part.summary()));
    part.groups().stream()
        .flatMap(group -> group.entries().stream())
        .forEach(entry -> {
          texts.add(entry.title());
          entry.lines().forEach(line -> texts.add(line.label() + ": " + line.text()));
        });
    return texts;
  }

  @Test
  void eachChapterTellsItsDoubtsOnceAndThenWhereToLookFurther() {
    for (Chapter chapter : PACK.guide().chapters()) {
      List<GuideOutline.Part> parts = chapter(PACK, chapter.id()).parts();
      assertThat(parts)
          .extracting(GuideOutline.Part::title)
          .filteredOn(ConflictWords.ABOUT::equals)
          .hasSize(1);
      if (!chapter.links().isEmpty()) {
        assertThat(parts.getLast().title()).isEqualTo(ConflictWords.FURTHER);
        assertThat(texts(parts.getLast()))
            .contains(chapter.links().getFirst().title() + ": " + chapter.links().getFirst().url());
      }
    }
  }

  @Test
  void whatIsNotMarkedIsToldThereAndNotAtTheEndOfTheGuide() {
    GuideOutline.Part about =
        chapter(PACK, "the-job").parts().stream()
            .filter(part -> part.title().equals(ConflictWords.ABOUT))
            .findFirst()
            .orElseThrow();
    assertThat(texts(about)).contains("How much you deal with patients");
    assertThat(texts(chapter(PACK, "conflicts").parts().getFirst()))
        .noneMatch(text -> text.contains("How much you deal with patients"))
        .anyMatch(
            text -> text.equals("How long a certificate takes · The source contradicts itself"));
  }

  @Test
  void aMarkSaysWhoContradictsWhom() {
    assertThat(mark(true, true, KeyFact.Between.SOURCES)).isEqualTo("Sources differ");
    assertThat(mark(true, true, KeyFact.Between.ONE_SOURCE))
        .isEqualTo("The source contradicts itself");
    assertThat(mark(true, false, KeyFact.Between.SOURCES)).isEmpty();
    assertThat(mark(false, true, KeyFact.Between.SOURCES)).isEmpty();
  }

  private static String mark(boolean disputed, boolean decides, KeyFact.Between between) {
    return ConflictWords.mark(
        new KeyFact("a", "A", disputed, decides, between, PACK.keyFacts().getFirst().facts(), ""));
  }

  @Test
  void theBasisIsToldOnceWhereAllPartsShareItElseForEach() {
    Chapter job = SmallGuide.pack().guide().chapters().getFirst();
    assertThat(Basis.of(job, id -> "A " + id))
        .containsExactly(new GuideOutline.Line("Based on", "A survey"));
  }

  @Test
  void aHeadingThatIsAQuestionGetsNoStop() {
    assertThat(Sentences.ended("Can you work from home?")).isEqualTo("Can you work from home?");
    assertThat(Sentences.ended("Hours")).isEqualTo("Hours.");
  }
}
