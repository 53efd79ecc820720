package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.Evidence;
import app.milepost.testkit.CleanPack;
import app.milepost.testkit.CommandLineRun;
import app.milepost.testkit.SmallGuide;
import app.milepost.testkit.SmallPack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RolesShowCommandTest {

  private static final String BUNDLED = "health-records-technician";

  /** What programs read: ids, kinds, days and words to find by. */
  private static final List<String> NOT_FOR_READING =
      List.of(
          "format",
          "id",
          "language",
          "kind",
          "unit",
          "currency",
          "retrieved",
          "defaultRung",
          "between",
          "synonyms");

  @TempDir private Path data;

  private CommandLineRun show(String... arguments) {
    List<String> all = new ArrayList<>(List.of("roles", "show"));
    all.addAll(List.of(arguments));
    return CommandLineRun.of(data, all.toArray(String[]::new));
  }

  private CommandLineRun small(String... more) throws IOException {
    Path file = data.resolve("small.json");
    Files.writeString(file, SmallGuide.PACK);
    List<String> arguments = new ArrayList<>(List.of(file.toString()));
    arguments.addAll(List.of(more));
    return show(arguments.toArray(String[]::new));
  }

  @Test
  void everythingThePackSaysCanBeRead() throws IOException {
    CommandLineRun run = show(BUNDLED);
    assertThat(run.status()).isZero();
    String shown = run.out().replaceAll("\\s+", " ");
    List<String> absent = new ArrayList<>();
    try (InputStream in = getClass().getResourceAsStream("/packs/" + BUNDLED + ".json")) {
      collect("", new JsonMapper().readTree(Objects.requireNonNull(in)), shown, absent);
    }
    assertThat(absent).isEmpty();
  }

  private static void collect(String name, JsonNode node, String shown, List<String> absent) {
    if (node.isString()
        && !NOT_FOR_READING.contains(name)
        && Evidence.ofId(node.asString()).isEmpty()
        && !shown.contains(node.asString())) {
      absent.add(name + ": " + node.asString());
    }
    node.properties().forEach(f -> collect(f.getKey(), f.getValue(), shown, absent));
    if (node.isArray()) {
      node.forEach(item -> collect(name, item, shown, absent));
    }
  }

  @Test
  void linesFitTheScreen() {
    assertThat(show(BUNDLED).out().lines().filter(l -> !l.matches(".* [0-4]( [0-4]){4}  .*")))
        .hasSizeGreaterThan(1000)
        .allMatch(line -> line.length() <= CommandLineRun.COLUMNS);
  }

  @Test
  void theLevelsStandInATable() {
    assertThat(show(BUNDLED).out())
        .startsWith("Health Records Technician (health-records-technician, version 1.")
        .contains("\n  ehr-systems *                1 3 4 4 4  ")
        .contains("\n  strategic-planning           0 0 0 0 3  ");
  }

  @Test
  void everyKindOfPartHasItsForm() throws IOException {
    assertThat(small("--chapter", "job").out())
        .isEqualTo(
            """
            File Clerk (file-clerk, version 1.0.0)

            The job [job]
            =============
            What a clerk does.

            Duties
            ------

            Sort
              You sort.
              - By name
              - By date
              - 3 hours: year not given [survey]
              Skills: filing
              The source contradicts itself on: hours

            Job: Clerk
              Works on: Files

            Job: Typist
              Works on: Letters

            For:

            Calm

            Against:

            Dust

            Skills

              Filing [filing]
                Importance: 3 of 5
                Level asked for: clerk 2
                0  Has not filed anything
                1  Can say how the shelves are ordered
                2  Files with a list beside the shelf
                3  Files alone and finds what others misplaced
                4  Sets the order that others follow

            Clerk [clerk], 0+ years

            About these figures
            -------------------
            Based on: survey

            Where the sources differ
            ========================

            Hours [hours]. The source contradicts itself
              - Short [survey]
              - Long [survey]
              Nobody counted.

            Sources
            =======
            [survey]: A survey.
            """);
    assertThat(small("--chapter", "way").out())
        .contains(
            """
            1. Ask

            School
              You learn.
              Time:
                - 6–9 months: year not given [survey]
              What you need first: None
              What it leads to: A desk

            FC: Filing Certificate
              Issued by: The guild
              Shows that you file.
              What you need first: A test

            Letter
              [ ] Name the shelf you kept

            Why file?
              To find it again.

            North
              - $10–$20: year not given [survey]

            Archivist
              Keeps old files.
              How it differs: Older files.
              Skills both ask for: filing
            """);
  }

  @Test
  void whatOneCanDoHasItsFormAndCanBeFound() throws IOException {
    Path file = data.resolve("clean.json");
    Files.writeString(file, CleanPack.with(CleanPack.ACTIVITIES));
    assertThat(show(file.toString()).out())
        .contains(
            """

            What you can do
            ===============
            Hours are your own. Hours paid as work do not count.

            Order a shelf [shelf], project
              Time: 12 hours, 3 weeks or more (our estimate)
              Cost: Free (our estimate)
              What it brings: filing: level 2, with an example
              How: On Monday, pick a shelf. You are done when a friend finds each file.

            A filing course [course], education
              Offered by: Evening school
              Time: 30 hours, 8 weeks or more (2025) [survey]
              Cost: $80.50–$120 (2026; Ohio) [survey]
                Books cost more.
              What it brings: filing: level 3, with a document
              What you need first:
                - [shelf]
                - filing: level 2
              Choose at most one of these: schooling
              How: On Monday, sign up. You are done when you have passed.
            """);
    assertThat(show(file.toString(), "--find", "friend finds").out())
        .contains("Order a shelf (What you can do, activity:shelf)");
    assertThat(show(file.toString(), "--find", "evening school").out()).contains("1 place found");
    assertThat(small().out()).doesNotContain("What you can do");
  }

  @Test
  void oneSectionIsShownInFull() {
    CommandLineRun run = show(BUNDLED, "--section", "leadership");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("Budget oversight [budget-oversight]")
        .contains("You may be asked: ")
        .doesNotContain("[ehr-systems]")
        .doesNotContain("Key figures");
  }

  @Test
  void anUnknownChapterOrSectionIsWrongUseAndTheKnownOnesAreNamed() throws IOException {
    assertThat(small("--chapter", "end"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                """
                milepost: The role has no chapter “end”. It has job, way.
                Try: milepost roles show --help
                """));
    assertThat(small("--section", "end").err()).contains("no section “end”. It has technical.");
    assertThat(small("--section", "technical", "--chapter", "job").status()).isEqualTo(2);
  }

  @Test
  void oneOfWhatCanBeShownIsChosenOnce() throws IOException {
    assertThat(small("--chapter", "job", "--chapter", "way"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                """
                milepost: Give one of these, and only once: --chapter=ID | --section=ID | --find=WORDS.
                Try: milepost roles show --help
                """));
  }

  @Test
  void nothingToFindIsWrongUse() throws IOException {
    for (String blank : new String[] {"", " "}) {
      CommandLineRun run = small("--find", blank);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("Say which words to find, as in --find pay.");
    }
  }

  @Test
  void wordsAreFoundAnywhereInTheRole() throws IOException {
    CommandLineRun run = small("--find", "lost OR found");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).endsWith("Nothing has all of these words: lost OR found\n");
    assertThat(small("--find", "learn")).isEqualTo(small("--find", "you LEARN"));
    assertThat(small("--find", "you learn"))
        .isEqualTo(
            new CommandLineRun(
                0,
                """
                File Clerk (file-clerk, version 1.0.0)

                School (The way in, guide:school)
                  You learn.

                1 place found
                """,
                ""));
    assertThat(small("--find", "filing").out()).contains("\nFiling (").contains(" places found\n");
  }

  @Test
  void wordsWithinLongerOnesComeLastAndAreToldApart() throws IOException {
    String found = small("--find", "ort").out();
    assertThat(found).contains("Only inside a longer word:").contains(", all inside longer words");
    String himself = show(BUNDLED, "--find", "him").out();
    assertThat(himself).contains("Only inside a longer word:").contains("AHIMA");
    String hit = show(BUNDLED, "--find", "HIT").out();
    assertThat(hit.lines().filter(line -> line.matches("\\d+ places found: .*")).toList())
        .hasSize(1);
  }

  @Test
  void whatMeansTheSameIsFoundAndSaid() {
    String found = show(BUNDLED, "--find", "wage").out();
    assertThat(found).contains("also: pay, salary");
  }

  @Test
  void aPackWithoutAGuideIsShownAllTheSame() throws IOException {
    Path file = data.resolve("bare.json");
    Files.writeString(file, SmallPack.JSON);
    assertThat(show(file.toString()).out())
        .contains("What the job asks")
        .contains("Filing [filing]")
        .doesNotContain("Key figures")
        .doesNotContain("Sources");
  }
}
