package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.Chapter;
import app.milepost.role.Guide;
import app.milepost.role.RolePack;
import app.milepost.words.GuideOutline;
import app.milepost.words.Outliner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundled guide's pages: their order, how they begin, and where they keep their doubts. */
class BundledGuideTest {

  private static final RolePack PACK = BundledPacks.read("health-records-technician");
  private static final Guide GUIDE = PACK.guide();
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");

  /** Counts of what the page shows, which stand nowhere in it as figures. */
  private static final Set<String> COUNTED = Set.of("0", "4", "30");

  @Test
  void chaptersStandInTheOrderPeopleAskForThem() {
    assertThat(GUIDE.chapters())
        .extracting(Chapter::id)
        .startsWith("the-job", "ways-in", "pay", "applying", "moving-up", "market");
  }

  @Test
  void everyPageBeginsWithThreeSentences() {
    assertThat(openings())
        .hasSize(GUIDE.chapters().size() + 1)
        .allSatisfy(opening -> {
          assertThat(opening).hasSize(3).allMatch(sentence -> sentence.endsWith("."));
          assertThat(opening)
              .as("one sentence each")
              .allMatch(sentence -> sentence.indexOf(". ") < 0);
        });
  }

  @Test
  void theFiguresOfAnOpeningStandInThePageItself() {
    List<String> unknown = new ArrayList<>();
    List<GuideOutline.Chapter> told = Outliner.of(PACK).chapters();
    for (Chapter chapter : GUIDE.chapters()) {
      Set<String> known = new TreeSet<>(COUNTED);
      told.stream()
          .filter(page -> page.id().equals(chapter.id()) || page.id().equals("key-figures"))
          .flatMap(page -> page.parts().stream())
          .flatMap(BundledGuideTest::texts)
          .forEach(text -> numbers(text).forEach(known::add));
      chapter.opening().stream()
          .flatMap(BundledGuideTest::numbers)
          .filter(number -> !known.contains(number))
          .forEach(number -> unknown.add(chapter.id() + ": " + number));
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void noTextOfThePagesSaysWhatTheGuideSays() {
    Pattern criticism = Pattern.compile("(?i)\\bthe guide\\b|\\bguide's\\b|\\bthe source says");
    assertThat(
            Outliner.of(PACK).chapters().stream()
                .flatMap(page -> page.parts().stream())
                .flatMap(BundledGuideTest::texts)
                .filter(text -> criticism.matcher(text).find()))
        .isEmpty();
  }

  @Test
  void everyPageTellsWhatItsFiguresRestOn() {
    assertThat(GUIDE.chapters()).allMatch(chapter -> !chapter.aboutFigures().isEmpty());
    assertThat(GUIDE.glance().aboutFigures()).isNotEmpty();
  }

  private static List<List<String>> openings() {
    List<List<String>> all = new ArrayList<>(List.of(GUIDE.glance().opening()));
    GUIDE.chapters().forEach(chapter -> all.add(chapter.opening()));
    return all;
  }

  private static Stream<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).map(n -> n.replace(",", ""));
  }

  private static Stream<String> texts(GuideOutline.Part part) {
    return Stream.concat(
        Stream.of(part.summary()),
        part.groups().stream()
            .flatMap(group -> group.entries().stream())
            .flatMap(entry ->
                Stream.concat(
                    Stream.concat(
                        Stream.of(entry.title(), entry.text()),
                        entry.items().stream().map(GuideOutline.Item::text)),
                    entry.lines().stream().map(GuideOutline.Line::text))));
  }
}
