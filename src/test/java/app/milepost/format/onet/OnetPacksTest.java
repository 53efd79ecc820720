package app.milepost.format.onet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import app.milepost.catalog.ImportedCareer;
import app.milepost.competency.CompetencyTexts;
import app.milepost.format.BundledCompetencies;
import app.milepost.format.PackReader;
import app.milepost.format.PackWriter;
import app.milepost.role.FactValue;
import app.milepost.role.Measure;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.check.PackLint;
import app.milepost.testkit.onet.Edition;
import app.milepost.testkit.onet.OnetSample;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs made of O*NET 29.0, worked out by hand from its rows. */
class OnetPacksTest {

  @TempDir Path folder;

  private final Map<String, ImportedCareer> careers = new HashMap<>();
  private final CompetencyTexts texts = new CompetencyTexts(BundledCompetencies.read());
  private OnetCareers made;

  @BeforeEach
  void read() throws Exception {
    Path zip = OnetSample.older().zip(folder.resolve("onet.zip"), Edition.TEXT, "29.0");
    made =
        new OnetCareers(
            new OnetImport(LocalDate.of(2026, 11, 29))
                .read(List.of(zip, OnetSample.wages(folder)), share -> {}),
            BundledCompetencies.read());
    made.forEach(career -> careers.put(career.listing().code(), career));
  }

  private RolePack pack(String code) {
    return texts.fill(Objects.requireNonNull(careers.get(code)).pack());
  }

  private static List<String> section(RolePack pack, String section) {
    return pack.requirements().stream()
        .filter(r -> r.section().equals(section))
        .map(r -> "%s %d %d".formatted(r.id(), r.importance(), r.requiredAt("entry")))
        .toList();
  }

  @Test
  void aFileClerkIsAskedForWhatTheRowsSay() {
    RolePack pack = pack("43-4071.00");

    assertThat(pack.id()).isEqualTo("onet-43-4071-00");
    assertThat(pack.version()).isEqualTo("29.0.0");
    assertThat(pack.rungs().getFirst().title()).isEqualTo("Job zone 2 (some preparation)");
    assertThat(section(pack, "skills"))
        .containsExactly(
            "reading-comprehension 4 2",
            "active-listening 3 2",
            "writing 3 2",
            "speaking 3 2",
            "critical-thinking 3 2",
            "monitoring 3 1",
            "social-perceptiveness 3 1",
            "service-orientation 3 1",
            "time-management 3 2");
    assertThat(section(pack, "knowledge"))
        .containsExactly(
            "knowledge-administrative 4 3",
            "knowledge-customer-and-personal-service 3 2",
            "knowledge-computers-and-electronics 4 2",
            "knowledge-english-language 4 2");
    assertThat(section(pack, "software"))
        .containsExactly(
            "software-microsoft-excel 4 3",
            "software-microsoft-office-software 4 3",
            "software-microsoft-outlook 4 3",
            "software-microsoft-word 4 3",
            "software-adobe-acrobat 3 2",
            "software-intuit-quickbooks 3 2",
            "software-microsoft-access 3 2",
            "software-microsoft-powerpoint 3 2");
    // The middle answers: 7.11 + 40.08 + 10.59 of 100 for a certificate; 59.12 for up to a year.
    assertThat(section(pack, "education"))
        .containsExactly("education-level 4 2", "related-experience 3 1");
    assertThat(pack.rungs().getFirst().sectionWeights())
        .contains(
            entry("skills", 27.87),
            entry("knowledge", 14.63),
            entry("software", 28.0),
            entry("education", 7.0));
  }

  @Test
  void stylesAreWeighedByImportanceWhereThatWasAsked() {
    assertThat(section(pack("47-2111.00"), "work-styles"))
        .containsExactly(
            "achievement-orientation 4 3",
            "perseverance 4 3",
            "initiative 4 3",
            "leadership-orientation 4 3",
            "cooperation 4 3",
            "empathy 3 2",
            "self-control 4 3",
            "stress-tolerance 4 3",
            "adaptability 4 3",
            "dependability 4 3",
            "attention-to-detail 5 3",
            "integrity 4 3",
            "independence 4 3",
            "innovation 4 3",
            "analytical-thinking 4 3");
  }

  @Test
  void ofThirtyOneRatedHighEnoughTheLeastNeededIsLeftOut() {
    RolePack pack = pack("47-2111.00");

    List<String> rated =
        pack.requirements().stream()
            .filter(r -> r.section().equals("skills") || r.section().equals("knowledge"))
            .map(Requirement::id)
            .toList();

    assertThat(rated)
        .hasSize(30)
        .contains("installation", "troubleshooting", "knowledge-building-and-construction")
        // Importance 3 as eight others have, but level 2.88 where they have 3 or more.
        .doesNotContain("equipment-selection");
  }

  @Test
  void aNurseNeedsTheLevelsAboveTheCutPoints() {
    assertThat(section(pack("29-1141.00"), "skills"))
        .contains("reading-comprehension 4 3", "writing 4 2", "monitoring 4 3")
        .contains("social-perceptiveness 4 3", "systems-evaluation 3 2");
    assertThat(section(pack("29-1141.00"), "knowledge"))
        .contains("knowledge-psychology 5 4", "knowledge-customer-and-personal-service 4 3")
        .contains("knowledge-medicine-and-dentistry 4 3", "knowledge-biology 3 2");
    assertThat(section(pack("29-1141.00"), "education"))
        .containsExactly("education-level 4 3", "related-experience 3 2");
  }

  @Test
  void figuresAreKeptWithWhatIsKnownOfThem() {
    Requirement reading = pack("43-4071.00").requirement("reading-comprehension").orElseThrow();

    assertThat(reading.measures())
        .extracting(Measure::scale, Measure::value, Measure::period, Measure::by)
        .containsExactly(
            tuple("Importance, 1 to 5", 3.75, "2014-07", "Analyst"),
            tuple("Level, 0 to 7", 3.0, "2014-07", "Analyst"));
    assertThat(reading.measures().getFirst().sample()).hasValue(8);
    assertThat(reading.measures().getFirst().error()).hasValue(0.12);
  }

  @Test
  void anOccupationNobodyRatedBorrowsTheMeansOfItsNearestAndSaysSo() {
    RolePack pack = pack(OnetSample.UNRATED);

    // Of its nearest, one has no ratings either; the far one does not count.
    assertThat(pack.judgement())
        .startsWith("O*NET has no ratings of this occupation.")
        .contains("means of File Clerks; and Registered Nurses.");
    Requirement reading = pack.requirement("reading-comprehension").orElseThrow();
    assertThat(reading.measures().getFirst().value()).isEqualTo(3.82);
    assertThat(reading.measures().getFirst().by()).isEqualTo("borrowed, mean of 2");
    assertThat(reading.measures().getFirst().sample()).isEmpty();
    assertThat(reading.measures().getFirst().period()).isEqualTo("2014-07");
    assertThat(section(pack, "software")).containsExactly("software-epic-systems 4 3");
    assertThat(section(pack, "work-styles")).isEmpty();
    assertThat(pack.rungs().getFirst().duties()).containsExactly("Give each stay its codes.");
    assertThat(made.borrowed()).isEqualTo(1);
  }

  @Test
  void anOccupationWithATitleAloneIsLeftOutAndNamed() {
    assertThat(careers).doesNotContainKey(OnetSample.BARE).hasSize(4);
    assertThat(made.leftOut()).extracting(o -> o.code()).containsExactly(OnetSample.BARE);
  }

  @Test
  void payStandsAmongTheKeyFiguresWithItsSource() {
    RolePack pack = pack(OnetSample.UNRATED);

    assertThat(pack.keyFacts().getFirst().facts())
        .extracting(fact -> fact.value())
        .containsExactly(
            new FactValue.Quantity(50_250),
            new FactValue.Quantity(35_780),
            new FactValue.Quantity(80_950));
    assertThat(pack.source("oews")).isPresent();
    assertThat(pack.source("onet").orElseThrow().note())
        .contains("CC BY 4.0", "trademark of USDOL/ETA", "has not approved");
  }

  @Test
  void activitiesNeverLiftPastWhatIsAskedFor() {
    RolePack pack = pack("43-4071.00");

    assertThat(pack.activities()).hasSizeGreaterThan(40);
    assertThat(pack.activities())
        .allSatisfy(activity ->
            assertThat(activity.lifts().getFirst().to())
                .isLessThanOrEqualTo(
                    pack.requirement(activity.lifts().getFirst().requirement())
                        .orElseThrow()
                        .requiredAt("entry")));
  }

  @Test
  void everyPackIsSoundAsAFile() throws Exception {
    for (String code : careers.keySet()) {
      byte[] file = new PackWriter().toBytes(pack(code));
      assertThat(new PackReader().read("pack", new ByteArrayInputStream(file)))
          .isEqualTo(pack(code));
    }
  }

  @Test
  void whatCompetenciesSayIsNotKeptAThousandTimes() {
    ImportedCareer clerk = Objects.requireNonNull(careers.get("43-4071.00"));
    String anchor =
        pack("43-4071.00").requirement("reading-comprehension").orElseThrow().anchors().get(2);

    assertThat(new String(clerk.file().bytes(), StandardCharsets.UTF_8))
        .contains("reading-comprehension")
        .doesNotContain(anchor);
    assertThat(clerk.pack().activities()).isEmpty();
  }

  @Test
  void oldFiguresAndFewAnswersAreWarnedOf() {
    List<String> warnings =
        PackLint.check(pack("43-4071.00"), LocalDate.of(2026, 11, 29)).warnings().stream()
            .map(problem -> problem.message())
            .toList();

    assertThat(warnings)
        .anyMatch(w -> w.contains("2014-07, more than ten years ago"))
        .anyMatch(w -> w.contains("rests on 8 answers"));
  }
}
