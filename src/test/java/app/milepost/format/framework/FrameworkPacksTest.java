package app.milepost.format.framework;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.competency.CompetencyTexts;
import app.milepost.format.BundledCompetencies;
import app.milepost.format.PackReader;
import app.milepost.format.PackWriter;
import app.milepost.occupation.framework.Framework;
import app.milepost.occupation.framework.FrameworkPack;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Section;
import app.milepost.testkit.framework.CaseSample;
import app.milepost.testkit.onet.OnetSample;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packs made of small frameworks, worked out by hand. */
class FrameworkPacksTest {

  @TempDir Path folder;

  private Frameworks.Read read(String json) throws Exception {
    Path file = Files.writeString(folder.resolve("framework.json"), json);
    return Frameworks.read(List.of(file), share -> {}).getFirst();
  }

  private RolePack pack(CaseSample sample) throws Exception {
    RolePack pack =
        new FrameworkPack(BundledCompetencies.read()).of(read(sample.json()).framework());
    return new CompetencyTexts(BundledCompetencies.read()).fill(pack);
  }

  private static List<String> section(RolePack pack, int index) {
    Section section = pack.sections().get(index);
    return pack.requirements().stream()
        .filter(r -> r.section().equals(section.id()))
        .map(Requirement::title)
        .toList();
  }

  @Test
  void partsAndEntriesStandInTheOrderThatNumbersTellAndInPlainText() throws Exception {
    RolePack pack = pack(CaseSample.office());

    assertThat(pack.id()).isEqualTo("case-9f1c2d3e-0000-4000-8000-000000000001");
    assertThat(pack.version()).isEqualTo("2.1.0");
    assertThat(pack.title()).isEqualTo("Records office framework");
    assertThat(pack.summary()).isEqualTo("What people in a records office do.");
    assertThat(pack.sections())
        .extracting(Section::title)
        .containsExactly("Handling records", "Serving people");
    assertThat(section(pack, 0)).containsExactly("File records by code", "Store old records");
    assertThat(section(pack, 1)).containsExactly("Active listening", "Explain a form");
    assertThat(pack.rungs().getFirst().sectionWeights().values()).containsOnly(8.0);
  }

  @Test
  void everythingHasImportanceFourAndALevelThatOnlyStandsIn() throws Exception {
    RolePack pack = pack(CaseSample.office());

    assertThat(pack.requirements())
        .allSatisfy(r -> {
          assertThat(r.importance()).isEqualTo(4);
          assertThat(r.requiredAt("entry")).isEqualTo(3);
          assertThat(r.placeholderLevels()).isTrue();
        });
    assertThat(pack.judgement()).contains("It gives no levels: level 3 stands in");
    assertThat(pack.requirements())
        .extracting(Requirement::competency)
        .containsExactly("", "", "active-listening", "");
    assertThat(pack.requirements().getFirst().why())
        .isEqualTo("It is part of “Records office framework” (1.2).");
    assertThat(pack.requirements().getLast().why()).isEqualTo("It is part of “Other”.");
  }

  @Test
  void whatCallsItselfACompetencyIsAskedForAndWhatLiesBelowIsToldLeftOut() throws Exception {
    CaseSample sample =
        new CaseSample("f", "Framework")
            .item("part", "Part", "\"CFItemType\": \"Domain\"")
            .item("two", "Two", "\"CFItemType\": \"Domain\"")
            .item("c", "Keeps order", "\"CFItemType\": \"Competency\"")
            .item("x", "Shelf is in order", "\"CFItemType\": \"Indicator\"")
            .item(
                "s",
                "Counts",
                "\"CFItemTypeURI\": {\"title\": \"Sub-Skill\", \"uri\": \"https://x.example\"}")
            .child("part", "doc", "1")
            .child("two", "doc", "2")
            .child("c", "part", "1")
            .child("x", "c", "1")
            .child("s", "two", "1");

    assertThat(pack(sample).requirements())
        .extracting(Requirement::title)
        .containsExactly("Keeps order", "Counts");
    assertThat(read(sample.json()).framework().below()).isEqualTo(1);
    assertThat(pack(sample).judgement()).contains("1 entries lie below what is asked for here");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\": \"CC BY 4.0\", \"uri\": \"https://x.example\"} | License: CC BY 4.0.",
        "\"https://x.example/by\" | License: https://x.example/by.",
        "null | License not stated: ask the publisher before you pass this on."
      })
  void theLicenseIsToldOrThatThereIsNone(String license, String told) throws Exception {
    RolePack pack = pack(CaseSample.office().aboutRaw("licenseURI", license));

    assertThat(pack.sources().getFirst().note()).startsWith(told).contains("Status: Draft.");
    assertThat(pack.sources().getFirst().publisher()).isEqualTo("Office Board");
    assertThat(pack.sources().getFirst().url()).startsWith("https://frameworks.example.org/9f1c");
  }

  @Test
  void aListWithoutLinksIsOneSectionInTheOrderOfItsNumbers() throws Exception {
    CaseSample sample =
        new CaseSample("f", "Flat framework")
            .item("x", "Ten", "\"listEnumeration\": \"10\"")
            .item("y", "Two", "\"listEnumeration\": \"2\"")
            .item("z", "Last, as it has no number", "");

    RolePack pack = pack(sample);

    assertThat(pack.sections()).extracting(Section::title).containsExactly("Flat framework");
    assertThat(section(pack, 0)).containsExactly("Two", "Ten", "Last, as it has no number");
    assertThat(read(sample.json()).orphans()).isZero();
  }

  @Test
  void severalPlacesAndNoneAreCountedAndNothingIsLost() throws Exception {
    CaseSample sample =
        CaseSample.office()
            .item("lost", "Lost entry", "")
            .item("far", "Entry of elsewhere", "")
            .child("a2", "b", "1")
            .child("far", "not-in-this-file", "1")
            .link("isRelatedTo", "a2", "b1", "")
            .link("exactMatchOf", "a2", "elsewhere", "")
            .link("precedes", "b1", "a2", "");

    Frameworks.Read read = read(sample.json());

    assertThat(read.severalPlaces()).isEqualTo(1);
    assertThat(read.orphans()).isEqualTo(2);
    assertThat(read.framework().size()).isEqualTo(6);
    assertThat(section(pack(sample), 0)).containsExactly("Lost entry", "Entry of elsewhere");
    assertThat(section(pack(sample), 1))
        .containsExactly("File records by code", "Store old records");
  }

  @Test
  void aLongStatementIsCutInTheTitleAndToldBelow() throws Exception {
    String statement = "Keeps " + "very ".repeat(30) + "good order.";

    RolePack pack = pack(new CaseSample("f", "F").item("x", statement, ""));

    Requirement only = pack.requirements().getFirst();
    assertThat(only.title()).hasSizeLessThanOrEqualTo(120).endsWith("very…");
    assertThat(only.why()).isEqualTo("In full: " + statement);
  }

  @Test
  void moreThanAPackTakesIsCutAndSaid() throws Exception {
    CaseSample sample = new CaseSample("f", "Framework");
    for (int i = 0; i < 20; i++) {
      sample.item("part" + i, "Part " + i, "").child("part" + i, "doc", "" + i);
      for (int k = 0; k < 8; k++) {
        sample.item(i + "-" + k, "Entry %d of %d".formatted(k, i), "");
        sample.child(i + "-" + k, "part" + i, "" + k);
      }
    }

    RolePack pack = pack(sample);

    assertThat(pack.requirements()).hasSize(150);
    assertThat(pack.sections()).hasSize(12);
    assertThat(pack.sections().getLast().title()).isEqualTo("Other parts");
    assertThat(pack.judgement()).contains("names 160; the first 150 are here, and 10 are left out");
    assertThat(new PackReader().read("pack", bytes(pack))).isEqualTo(pack);
  }

  @Test
  void packsWithTheirTextsAreAllowedByTheSchemaAndReadBackAsTheyWere() throws Exception {
    RolePack pack = pack(CaseSample.office());

    assertThat(new PackReader().read("pack", bytes(pack))).isEqualTo(pack);
    assertThat(pack.activities()).isNotEmpty();
  }

  private static ByteArrayInputStream bytes(RolePack pack) {
    return new ByteArrayInputStream(new PackWriter().toBytes(pack));
  }

  @Test
  void aWrappedPackageAMarkAndExtraFieldsDoNotMatter() throws Exception {
    Framework plain = read(CaseSample.office().json()).framework();

    assertThat(read("{\"CFPackage\": " + CaseSample.office().json() + "}").framework())
        .isEqualTo(plain);
    assertThat(read("\uFEFF" + CaseSample.office().json()).framework()).isEqualTo(plain);
    assertThat(
            read(CaseSample.office()
                    .json()
                    .replace("\"fullStatement\"", "\"more\": [{\"deep\": [1]}], \"fullStatement\""))
                .framework())
        .isEqualTo(plain);
    assertThat(read(CaseSample.office().aboutRaw("notes", "null").json()).framework())
        .isEqualTo(plain);
  }

  @Test
  void allFrameworksOfAZipAreReadAndOtherFilesGoBy() throws Exception {
    Path zip =
        OnetSample.zip(
            folder.resolve("frameworks.zip"),
            Map.of(
                "../one.json", CaseSample.office().json().getBytes(StandardCharsets.UTF_8),
                "two.json",
                    new CaseSample("f", "F")
                        .item("x", "X", "")
                        .json()
                        .getBytes(StandardCharsets.UTF_8),
                "other.json", "{\"a\": 1}".getBytes(StandardCharsets.UTF_8),
                "notes.txt", new byte[3]));

    assertThat(Frameworks.read(List.of(zip), share -> {}))
        .extracting(read -> read.framework().about().title())
        .containsExactlyInAnyOrder("Records office framework", "F");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.1 | 2.1.0",
        "v3 | 3.0.0",
        "01.002.3 | 1.2.3",
        "second edition | 2024.3.1",
        "99999999999 | 2024.3.1"
      })
  void theVersionIsTheAuthorsOrElseTheDayOfTheLastChange(String written, String version)
      throws Exception {
    CaseSample sample =
        new CaseSample("f", "F")
            .about("version", written)
            .about("lastChangeDateTime", "2024-03-01T10:00:00Z")
            .item("x", "X", "");

    assertThat(pack(sample).version()).isEqualTo(version);
  }
}
