package app.milepost.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.PackReader;
import app.milepost.role.RolePack;
import app.milepost.testkit.SmallGuide;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the small guide leaves out of its parts. */
class RoleTextTest {

  private static final String FACT =
      """
      {"value": 40, "unit": "USD", "label": "Fee", "period": "2025", "region": "US", "source":
       "survey", "retrieved": "2026-01-02", "note": "Members pay less."}\
      """;

  private static String chapter(String id, String from, String to) throws Exception {
    assertThat(SmallGuide.PACK).contains(from);
    byte[] json = SmallGuide.PACK.replace(from, to).getBytes(StandardCharsets.UTF_8);
    RolePack pack = new PackReader().read("small", new ByteArrayInputStream(json));
    StringWriter text = new StringWriter();
    new RoleText(pack, new PrintWriter(text), 80)
        .chapter(
            pack.guide().chapters().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow());
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void aCredentialTellsItsFeeWithTimePlaceSourceAndNote() throws Exception {
    assertThat(
            chapter(
                "way",
                "\"prerequisites\": [\"A test\"]",
                "\"prerequisites\": [\"A test\"], \"fee\": [%s], \"requirements\": [\"filing\"]"
                    .formatted(FACT)))
        .contains(
            """
            FC: Filing Certificate
              Issued by: The guild
              Shows that you file.
              What you need first: A test
              Fee:
                - $40: Fee; 2025; US [survey]
                  Members pay less.
              Shows: filing
            """);
  }

  @Test
  void aRouteTellsWhatItCostsAndWhatItBuildsUp() throws Exception {
    assertThat(
            chapter(
                "way",
                "\"prerequisites\": [\"None\"], \"leadsTo\": [\"A desk\"]",
                "\"prerequisites\": [\"None\"], \"cost\": [%s], \"leadsTo\": [\"A desk\", \"A shelf\"], \"requirements\": [\"filing\"]"
                    .formatted(FACT)))
        .contains(
            """
              Cost:
                - $40: Fee; 2025; US [survey]
                  Members pay less.
              What you need first: None
              What it leads to:
                - A desk
                - A shelf
              Skills: filing
            """);
  }

  @Test
  void aStepOfTheLadderTellsItsDutiesWhatToLearnAndWhatItPays() throws Exception {
    assertThat(
            chapter(
                "job",
                "\"sectionWeights\"",
                """
                "summary": "Keeps the shelves.", "duties": ["File", "Find"], "focus": ["Order"],
                "pay": [%s], "sectionWeights"\
                """
                    .formatted(FACT)))
        .contains(
            """
            Clerk [clerk], 0+ years
              Keeps the shelves.
              What you do:
                - File
                - Find
              What to learn: Order

            Clerk:
              - $40: Fee; 2025; US [survey]
                Members pay less.
            """);
  }

  @Test
  void aChapterEndsWithWhereToLookFurther() throws Exception {
    assertThat(
            chapter(
                "way",
                "\"title\": \"The way in\",",
                """
                "title": "The way in", "aboutFigures": ["Nobody counts clerks."],
                "links": [{"title": "The guild", "url": "https://example.org/guild"}],\
                """))
        .containsSubsequence(
            "About these figures\n---",
            "- Nobody counts clerks.\n",
            "\n---",
            "The guild: https://example.org/guild\n",
            "Sources\n===");
  }
}
