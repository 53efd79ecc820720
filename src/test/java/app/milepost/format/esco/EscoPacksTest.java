package app.milepost.format.esco;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.catalog.ImportedCareer;
import app.milepost.catalog.Listing;
import app.milepost.competency.CompetencyTexts;
import app.milepost.format.BundledCompetencies;
import app.milepost.format.PackReader;
import app.milepost.format.PackWriter;
import app.milepost.occupation.esco.EscoOccupation;
import app.milepost.occupation.esco.EscoPack;
import app.milepost.role.FactValue;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.check.PackRules;
import app.milepost.testkit.esco.EscoSample;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs made of a small release of ESCO, worked out by hand from its rows. */
class EscoPacksTest {

  private static final String ZIP = "ESCO dataset - v1.2.0 - classification - en - csv.zip";

  @TempDir Path folder;

  private final Map<String, ImportedCareer> careers = new HashMap<>();
  private final CompetencyTexts texts = new CompetencyTexts(BundledCompetencies.read());

  private EscoCareers read(EscoSample sample) throws Exception {
    EscoCareers made =
        new EscoCareers(
            new EscoImport(LocalDate.of(2026, 11, 29))
                .read(List.of(sample.zip(folder.resolve(ZIP))), share -> {}),
            BundledCompetencies.read());
    careers.clear();
    made.forEach(career -> careers.put(career.listing().code(), career));
    return made;
  }

  private ImportedCareer career(String code) {
    return Objects.requireNonNull(careers.get(code), code);
  }

  private RolePack pack(String code) {
    return texts.fill(career(code).pack());
  }

  private static List<String> section(RolePack pack, String section) {
    return pack.requirements().stream()
        .filter(r -> r.section().equals(section))
        .map(r -> "%s %d %d".formatted(r.title(), r.importance(), r.requiredAt("entry")))
        .toList();
  }

  @Test
  void aClerkIsAskedForWhatTheRowsSay() throws Exception {
    read(EscoSample.english());

    RolePack pack = pack("3252.1");

    assertThat(pack.id())
        .isEqualTo(EscoPack.id(EscoSample.occupation("clerk")))
        .startsWith("esco-");
    assertThat(pack.version()).isEqualTo("1.2.0");
    assertThat(pack.title()).isEqualTo("Records clerk");
    assertThat(pack.summary())
        .isEqualTo(
            "Keeps the records of patients, \"in order\". Excludes those who treat patients.");
    assertThat(section(pack, "skills"))
        .containsExactly("File records 4 3", "Active listening 4 3", "Keep records apart 2 3");
    assertThat(section(pack, "knowledge")).containsExactly("Medical terminology 2 3");
    assertThat(pack.rungs().getFirst().sectionWeights())
        .containsExactlyInAnyOrderEntriesOf(Map.of("skills", 10.0, "knowledge", 2.0));
    assertThat(pack.otherTitles()).containsExactly("file keeper", "chart clerk");
    assertThat(pack.keyFacts().getFirst().facts().getFirst().value())
        .isEqualTo(new FactValue.Words("ISCO 3252 Records people"));
  }

  @Test
  void codesAndGroupsKeepTheirZerosAndGiveTheFamily() throws Exception {
    read(EscoSample.english());

    assertThat(careers.keySet()).containsExactlyInAnyOrder("3252.1", "3252.1.1", "0110.9");
    assertThat(career("3252.1").listing().family()).isEqualTo("health assistants");
    assertThat(career("0110.9").listing().family()).isEqualTo("Military");
    assertThat(career("0110.9").listing().origin()).isEqualTo(Listing.Origin.ESCO);
    assertThat(career("0110.9").listing().zone()).isEmpty();
  }

  @Test
  void everyLevelIsMarkedAsAStandInAndTheJudgementSaysSo() throws Exception {
    read(EscoSample.english());

    RolePack pack = pack("3252.1.1");

    assertThat(pack.requirements()).hasSize(2).allMatch(Requirement::placeholderLevels);
    assertThat(pack.judgement()).contains("no levels: level 3 stands in");
    assertThat(pack.sources().getFirst().note())
        .contains("This service uses the ESCO classification of the European Commission.")
        .contains("adapted version");
    assertThat(pack.sources().getFirst().url()).isEqualTo(EscoSample.occupation("coder"));
  }

  @Test
  void onlyAnExactTitleLeadsToACompetencyAndTheSameSkillIsTheSameInAllCareers() throws Exception {
    read(EscoSample.english());

    Map<String, String> competencies = new HashMap<>();
    pack("3252.1").requirements().forEach(r -> competencies.put(r.title(), r.competency()));
    String filing = Objects.requireNonNull(competencies.get("File records"));

    assertThat(competencies).containsEntry("Active listening", "active-listening");
    assertThat(filing).startsWith("esco-s-");
    assertThat(pack("3252.1.1").requirements())
        .filteredOn(r -> r.title().equals("File records"))
        .singleElement()
        .returns(filing, Requirement::competency);
  }

  @Test
  void twoSkillsOfTheSameTitleAreNotTheSameCompetency() throws Exception {
    read(
        EscoSample.english()
            .changed("skills_en", t -> t.with(3, "preferredLabel", "Active Listening")));

    RolePack pack = pack("3252.1");

    assertThat(pack.requirements())
        .extracting(Requirement::competency)
        .doesNotHaveDuplicates()
        .containsOnlyOnce("active-listening");
    assertThat(PackRules.check(pack)).isEmpty();
  }

  @Test
  void manySkillsAreCutTheEssentialOnesFirstAndThePackSaysHowMany() throws Exception {
    EscoCareers made = read(EscoSample.english());

    RolePack pack = pack("0110.9");

    assertThat(pack.requirements()).hasSize(EscoPack.MOST);
    assertThat(pack.requirements().subList(0, 5)).allMatch(r -> r.importance() == 4);
    assertThat(pack.requirements().subList(5, EscoPack.MOST)).allMatch(r -> r.importance() == 2);
    assertThat(pack.judgement())
        .contains("ESCO names 75 skills; the first 60 are here")
        .contains("15 are left out");
    assertThat(made.shortened()).isEqualTo(1);
    assertThat(made.leftOut()).extracting(EscoOccupation::title).containsExactly("idle person");
    assertThat(made.taken()).isEqualTo(3);
  }

  @Test
  void aSpecialCaseNamesWhatItIsASpecialCaseOf() throws Exception {
    read(EscoSample.english());

    assertThat(pack("3252.1.1").keyFacts())
        .filteredOn(figure -> figure.id().equals("under"))
        .singleElement()
        .satisfies(figure ->
            assertThat(figure.facts().getFirst().value())
                .isEqualTo(new FactValue.Words("Records clerk")));
  }

  @Test
  void eachSkillSaysHowItCountsAndWhatItIs() throws Exception {
    read(EscoSample.english().changed("skills_en", t -> t.with(3, "description", "")));

    assertThat(pack("3252.1").requirements())
        .extracting(Requirement::why)
        .containsExactly(
            "Essential, says ESCO: What it is.",
            "Essential, says ESCO: What it is.",
            "Optional, says ESCO: What it is.",
            "Optional in this job, says ESCO.");
  }

  @Test
  void whatLawRegulatesSaysSo() throws Exception {
    read(EscoSample.english());

    assertThat(pack("3252.1.1").keyFacts()).extracting(figure -> figure.id()).contains("regulated");
    assertThat(pack("3252.1").keyFacts()).extracting(figure -> figure.id()).containsOnly("group");
  }

  @Test
  void otherLanguagesAreJoinedByAddressAndOnlyNameWhatIsThere() throws Exception {
    read(EscoSample.english().german());

    assertThat(careers).hasSize(3);
    assertThat(pack("3252.1").title()).isEqualTo("Records clerk");
    assertThat(pack("3252.1").otherTitles())
        .containsExactly(
            "file keeper", "chart clerk", "Aktenkraft", "Registraturkraft", "Aktenhüter");
  }

  @Test
  void withoutEnglishTheOnlyLanguageThereIsMakesTheCareers() throws Exception {
    read(
        EscoSample.english()
            .german()
            .without("occupations_en")
            .changed(
                "occupationSkillRelations_en",
                t -> t.where("occupationUri", EscoSample.occupation("clerk")::equals))
            .changed("skills_en", t -> t.called("skills_de")));

    assertThat(careers).hasSize(1);
    RolePack pack = pack("");
    assertThat(pack.language()).isEqualTo("de");
    assertThat(pack.title()).isEqualTo("Aktenkraft");
  }

  @Test
  void packsWithTheirTextsAreAllowedByTheSchemaAndReadBackAsTheyWere() throws Exception {
    read(EscoSample.english().german());

    for (ImportedCareer career : careers.values()) {
      RolePack whole = texts.fill(career.pack());
      assertThat(
              new PackReader()
                  .read("pack.json", new ByteArrayInputStream(new PackWriter().toBytes(whole))))
          .isEqualTo(whole);
      assertThat(whole.activities()).isNotEmpty();
    }
  }

  @Test
  void theSameReleaseGivesTheSameBytes() throws Exception {
    read(EscoSample.english());
    byte[] first = career("0110.9").file().bytes();

    read(EscoSample.english());

    assertThat(career("0110.9").file().bytes()).isEqualTo(first);
  }
}
