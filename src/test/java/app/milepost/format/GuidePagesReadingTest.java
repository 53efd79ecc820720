package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.milepost.role.Box;
import app.milepost.role.Chapter;
import app.milepost.role.Guide;
import app.milepost.role.KeyFact;
import app.milepost.role.KeyFact.Between;
import app.milepost.role.Link;
import app.milepost.role.Part;
import app.milepost.role.Point;
import app.milepost.testkit.SmallGuide;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What makes a chapter a page of its own: how it begins, what is doubtful, where to look further.
 */
class GuidePagesReadingTest {

  private static final String PAGE =
      """
      "opening": ["You sort letters.", "You find them again.", "You go home at five."],
      "aboutFigures": ["Nobody counted the letters."],
      "links": [{"title": "The guild", "url": "https://example.org/"}],
      """;

  private static final String WITH_PAGES =
      SmallGuide.PACK
          .replace(
              "{\"chapters\": [",
              "{\"glance\": {"
                  + PAGE.strip().replaceAll(",$", "")
                  + "},"
                  + "\"synonyms\": [[\"pay\", \"salary\"]], \"chapters\": [")
          .replace("\"title\": \"The job\",", "\"title\": \"The job\", " + PAGE)
          .replace(
              "\"items\": [\"Name the shelf you kept\"]",
              "\"items\": [\"Name the shelf you kept\"],"
                  + "\"boxes\": [{\"id\": \"plain\", \"text\": \"No pictures\"}]")
          .replace(
              "\"title\": \"Hours\",",
              "\"title\": \"Hours\", \"decides\": false, \"between\": \"sources\",");

  @Test
  void aPageBringsItsOpeningItsDoubtsAndItsLinks() throws UnreadableFileException {
    Guide guide = read(WITH_PAGES);
    Chapter job = guide.chapters().getFirst();
    assertThat(job.lead()).isEqualTo("You sort letters. You find them again. You go home at five.");
    assertThat(job.aboutFigures()).containsExactly("Nobody counted the letters.");
    assertThat(job.links()).containsExactly(new Link("The guild", "https://example.org/"));
    assertThat(guide.glance().leadOr("")).isEqualTo(job.lead());
    assertThat(guide.synonyms()).containsExactly(List.of("pay", "salary"));
  }

  @Test
  void aPackFromBeforeBeginsWithItsSummaryAndMarksEveryConflict() throws UnreadableFileException {
    Guide guide = read(SmallGuide.PACK);
    assertThat(guide.chapters().getFirst().lead()).isEqualTo("What a clerk does.");
    assertThat(guide.glance().leadOr("A clerk.")).isEqualTo("A clerk.");
    assertThat(guide.synonyms()).isEmpty();
    KeyFact hours = guide.conflict("hours").orElseThrow();
    assertThat(hours.isMarked()).isTrue();
    assertThat(hours.between()).isEqualTo(Between.ONE_SOURCE);
  }

  @Test
  void aConflictSaysWhetherItDecidesAndWhoContradictsWhom() throws UnreadableFileException {
    KeyFact hours = read(WITH_PAGES).conflict("hours").orElseThrow();
    assertThat(hours.disputed()).isTrue();
    assertThat(hours.isMarked()).isFalse();
    assertThat(hours.between()).isEqualTo(Between.SOURCES);
  }

  @Test
  void aBoxWithoutAnIdIsKnownByItsText() throws UnreadableFileException {
    Point letter =
        read(WITH_PAGES).chapters().getLast().parts().stream()
            .flatMap(part ->
                part instanceof Part.Points points
                    ? points.points().stream()
                    : List.<Point>of().stream())
            .filter(point -> point.id().equals("letter"))
            .findFirst()
            .orElseThrow();
    assertThat(letter.toTick())
        .containsExactly(
            new Box("Name the shelf you kept", "Name the shelf you kept"),
            new Box("plain", "No pictures"));
  }

  @Test
  void anOpenLinkIsRefused() {
    assertThat(refusal(WITH_PAGES.replace("https://", "http://")))
        .hasMessageContaining("$.guide.chapters[0].links[0].url: The text “http://example.org/”");
  }

  @Test
  void twoSentencesAndABoxTwiceAreRefused() {
    assertThat(
            refusal(
                WITH_PAGES
                    .replace(", \"You go home at five.\"", "")
                    .replace(
                        "\"boxes\": [",
                        "\"boxes\": [{\"id\": \"plain\", \"text\": \"No frames\"}, ")))
        .hasMessageContaining(
            "$.guide.glance.opening: An opening has three sentences, or none. This one has 2.")
        .hasMessageContaining("$.guide.chapters[0].opening: An opening has three sentences")
        .hasMessageContaining(
            "$.guide.chapters[1].parts[3].points[0].boxes[1].id: The id “plain” stands twice in"
                + " this list.");
  }

  @Test
  void emptyListsMeanNone() throws UnreadableFileException {
    String empty =
        WITH_PAGES
            .replaceAll("\"(opening|aboutFigures|links)\": \\[[^]]*]", "\"$1\": []")
            .replace("\"synonyms\": [[\"pay\", \"salary\"]]", "\"synonyms\": []");
    assertThat(empty).contains("\"opening\": []").contains("\"synonyms\": []");
    Guide guide = read(empty);
    Chapter job = guide.chapters().getFirst();
    assertThat(job.lead()).isEqualTo("What a clerk does.");
    assertThat(job.aboutFigures()).isEmpty();
    assertThat(job.links()).isEmpty();
    assertThat(guide.synonyms()).isEmpty();
  }

  private static UnreadableFileException refusal(String json) {
    return catchThrowableOfType(UnreadableFileException.class, () -> read(json));
  }

  private static Guide read(String json) throws UnreadableFileException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return new PackReader().read("a pack", new ByteArrayInputStream(bytes)).guide();
  }
}
