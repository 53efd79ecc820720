package app.milepost.format.esco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.milepost.format.table.TableException;
import app.milepost.testkit.esco.EscoSample;
import app.milepost.testkit.esco.Zips;
import app.milepost.testkit.onet.OnetSample;
import app.milepost.testkit.onet.Table;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be a release is refused with one sentence that names the place. */
class EscoFaultsTest {

  private static final String OCCUPATIONS = "occupations_en";
  private static final String SKILLS = "skills_en";
  private static final String RELATIONS = "occupationSkillRelations_en";

  @TempDir Path folder;

  static Stream<Arguments> faults() {
    return Stream.of(
        told(s -> s.without(SKILLS), "“skills_en.csv” is not there"),
        told(s -> s.without(OCCUPATIONS), "“occupations_en.csv” is not there"),
        told(s -> s.without(RELATIONS), "“occupationSkillRelations_en.csv” is not there"),
        changed(
            SKILLS,
            t -> t.called("abilities"),
            "abilities.csv: This has the columns of “skills_en.csv” but another name."),
        changed(
            SKILLS,
            t -> t.called("skills_de"),
            "“skills_en.csv” is not there, and without it no career can be made."),
        changed(
            OCCUPATIONS,
            t -> t.without("iscoGroup"),
            "occupations_en.csv: There is no column “iscoGroup”. The columns are: conceptType,"),
        changed(OCCUPATIONS, t -> t.without("altLabels"), "There is no column “altLabels”."),
        changed(SKILLS, t -> t.without("skillType"), "There is no column “skillType”."),
        changed(RELATIONS, t -> t.without("relationType"), "There is no column “relationType”."),
        changed(
            RELATIONS,
            t -> t.withSecond("skillUri", cell -> cell),
            "Two columns are called “skillUri”."),
        changed(
            RELATIONS,
            t -> t.with(3, "relationType", "handy"),
            "line 5, “relationType”: “handy” is neither essential nor optional."),
        changed(
            OCCUPATIONS,
            t -> t.with(1, "preferredLabel", ""),
            "“preferredLabel”: The cell is empty."),
        changed(
            OCCUPATIONS,
            t -> t.with(1, "conceptUri", "coder"),
            "“coder” is not in the form of an address"),
        changed(
            OCCUPATIONS,
            t -> t.with(1, "conceptUri", EscoSample.occupation("clerk")),
            "This address stands twice."),
        changed(
            SKILLS,
            t -> t.with(1, "conceptUri", EscoSample.skill("file")),
            "This address stands twice."),
        changed(
            SKILLS,
            t -> t.where("preferredLabel", label -> !label.startsWith("give")),
            "75 of 81 rows speak of what is not in the other tables"),
        changed(RELATIONS, t -> t.where("skillUri", uri -> false), "No row says which skill"));
  }

  private static Arguments changed(String table, UnaryOperator<Table> change, String sentence) {
    return told(sample -> sample.changed(table, change), sentence);
  }

  private static Arguments told(Consumer<EscoSample> change, String sentence) {
    return Arguments.of(change, sentence);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsToldWithItsPlace(Consumer<EscoSample> change, String sentence) throws Exception {
    EscoSample sample = EscoSample.english();
    change.accept(sample);

    assertThat(refusal(sample.zip(folder.resolve("esco.zip")))).contains(sentence);
  }

  static Stream<Arguments> harmless() {
    return Stream.of(
        told(s -> s.changed(OCCUPATIONS, Table::reversed), ""),
        told(s -> s.changed(SKILLS, Table::reversed), ""),
        told(s -> s.changed(RELATIONS, t -> t.withSecond("note", cell -> "x")), ""),
        told(s -> s.changed(RELATIONS, t -> t.headed(String::toUpperCase)), ""),
        told(s -> s.changed(OCCUPATIONS, t -> t.without("definition")), ""),
        told(s -> s.changed(SKILLS, t -> t.called("skills_en (1)")), ""),
        told(s -> s.changed(RELATIONS, t -> t.called("occupationSkillRelations_de")), ""),
        told(
            s ->
                s.changed(
                    "broaderRelationsOccPillar_en", t -> t.called("broaderRelationsOccPillar_de")),
            ""),
        told(
            s ->
                s.put("holiday", "place|day", List.of("sea|1"))
                    .put("skillGroups_en", "conceptUri|preferredLabel", List.of("x|y")),
            ""));
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void whatDoesNotMatterChangesNothing(Consumer<EscoSample> change, String nothing)
      throws Exception {
    Object whole = read(EscoSample.english().zip(folder.resolve("whole.zip"))).occupations();
    EscoSample sample = EscoSample.english();
    change.accept(sample);

    assertThat(read(sample.zip(folder.resolve("esco.zip"))).occupations()).isEqualTo(whole);
    assertThat(read(sample.folder(folder.resolve("unpacked"))).occupations()).isEqualTo(whole);
  }

  @Test
  void marksBeforeTheTextAndOtherEndsOfRowsDoNotMatter() throws Exception {
    Object whole = read(EscoSample.english().zip(folder.resolve("whole.zip"))).occupations();
    Map<String, byte[]> marked = new LinkedHashMap<>();
    EscoSample.english()
        .files("\n")
        .forEach((name, bytes) ->
            marked.put(
                name,
                ("\uFEFF" + new String(bytes, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)));

    assertThat(read(OnetSample.zip(folder.resolve("marked.zip"), marked)).occupations())
        .isEqualTo(whole);
  }

  @Test
  void singleFilesGivenTogetherAreOneRelease() throws Exception {
    Path whole = EscoSample.english().folder(folder.resolve("files"));
    try (Stream<Path> files = Files.list(whole)) {
      assertThat(read(files.toArray(Path[]::new)).occupations()).hasSize(4);
    }
  }

  @Test
  void aQuoteThatNeverEndsIsToldWithItsFile() throws Exception {
    Path files = EscoSample.english().folder(folder.resolve("db"));
    Files.writeString(
        files.resolve("skills_en.csv"),
        "conceptUri,skillType,preferredLabel\r\n\"http://x/1,knowledge,never ends\r\n");

    assertThat(refusal(files)).contains("skills_en.csv, line 2: The table is broken from here on");
  }

  @Test
  void textThatIsNotUtf8IsTold() throws Exception {
    Path files = EscoSample.english().folder(folder.resolve("db"));
    Files.write(
        files.resolve("skills_en.csv"),
        "conceptUri,skillType,preferredLabel\r\nhttp://x/1,knowledge,caf\u00e9\r\n"
            .getBytes(StandardCharsets.ISO_8859_1));

    assertThat(refusal(files)).contains("skills_en.csv: The text is not UTF-8.");
  }

  @Test
  void tablesOfTwoReleasesAreTold() throws Exception {
    Path one = EscoSample.english().zip(folder.resolve("ESCO dataset - v1.2.0 - en - csv.zip"));
    Path same = EscoSample.english().zip(folder.resolve("again.zip"));
    Path german =
        OnetSample.zip(
            folder.resolve("ESCO dataset - v1.2.1 - de - csv.zip"),
            Map.of(
                "occupations_de.csv",
                "conceptUri,preferredLabel\r\n".getBytes(StandardCharsets.UTF_8)));

    assertThat(refusal(one, same)).contains("is there twice, also as", "each language once");
    assertThat(refusal(one, german))
        .contains("This is of version 1.2.1, other files are of 1.2.0. Give the files of one.");
  }

  @Test
  void whatIsTheSameInEveryLanguageMayComeWithEachOfThem() throws Exception {
    Path english = EscoSample.english().zip(folder.resolve("en.zip"));
    Map<String, byte[]> german = new LinkedHashMap<>();
    EscoSample.english()
        .german()
        .files()
        .forEach((name, bytes) -> {
          if (name.startsWith("occupationSkill") || name.contains("_de")) {
            german.put(name, bytes);
          }
        });

    assertThat(read(english, OnetSample.zip(folder.resolve("de.zip"), german)).otherLanguages())
        .containsExactly("de");
  }

  @Test
  void moreRowsThanAnyReleaseHasAreRefusedBeforeTheyFillMemory() throws Exception {
    StringBuilder many =
        new StringBuilder("conceptUri,iscoGroup,preferredLabel,altLabels,description\r\n");
    for (int i = 0; i <= 20_000; i++) {
      many.append("http://x/").append(i).append(",3252,Job ").append(i).append(",,\r\n");
    }
    Path files = EscoSample.english().folder(folder.resolve("db"));
    Files.writeString(files.resolve("occupations_en.csv"), many);

    assertThat(refusal(files))
        .contains("occupations_en.csv, line 20002", "There are more than 20,000 rows");
  }

  @Test
  void anEncryptedZipIsTold() throws Exception {
    Path zip = Zips.encrypted(EscoSample.english().zip(folder.resolve("esco.zip")));

    assertThat(refusal(zip)).contains("This zip is damaged or encrypted", "without a password");
  }

  @Test
  void namesThatPointElsewhereAreOnlyNamesAndNothingIsUnpacked() throws Exception {
    Map<String, byte[]> members = new LinkedHashMap<>();
    EscoSample.english()
        .files()
        .forEach((name, bytes) -> members.put("../..\\C:\\x/" + name, bytes));
    Path inner = Files.createDirectories(folder.resolve("one/two"));
    Path zip = OnetSample.zip(inner.resolve("esco.zip"), members);

    assertThat(read(zip).occupations()).hasSize(4);
    try (Stream<Path> left = Files.walk(folder.resolve("one"))) {
      assertThat(left.filter(Files::isRegularFile)).containsExactly(zip);
    }
  }

  @Test
  void aDamagedZipIsRefusedOrReadAsItWasButNeverHalf() throws Exception {
    Path zip = EscoSample.english().zip(folder.resolve("esco.zip"));
    Object whole = read(zip).occupations();
    byte[] bytes = Files.readAllBytes(zip);
    Random random = new Random(7);
    for (int i = 0; i < 12; i++) {
      Path broken = folder.resolve("broken" + i + ".zip");
      byte[] mutated = bytes.clone();
      mutated[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(
          broken, i % 2 == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : mutated);
      try {
        assertThat(read(broken).occupations()).isEqualTo(whole);
      } catch (TableException e) {
        assertThat(e).hasMessageContaining(broken.getFileName().toString());
      }
    }
  }

  @Test
  void aLinkOrTwoToWhatIsWithdrawnIsCountedAndPassedOver() throws Exception {
    EscoSample sample =
        EscoSample.english()
            .changed(RELATIONS, t -> t.with(80, "skillUri", EscoSample.skill("gone")));

    assertThat(read(sample.zip(folder.resolve("esco.zip"))).unknown()).isEqualTo(1);
  }

  @Test
  void withoutANumberInAnyNameTheNewestChangeIsTheVersion() throws Exception {
    assertThat(read(EscoSample.english().zip(folder.resolve("a.zip"))).release().version())
        .isEqualTo("2024.2.9");
    assertThat(read(EscoSample.english().zip(folder.resolve("ESCO v1.2.1.zip"))).release().name())
        .isEqualTo("ESCO 1.2.1");
  }

  @Test
  void readingCanBeEnded() throws Exception {
    Path files = EscoSample.english().folder(folder.resolve("db"));

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() ->
            new EscoImport(LocalDate.EPOCH)
                .read(
                    List.of(files),
                    share -> {
                      throw new CancellationException();
                    }));
  }

  private static EscoImport.Classification read(Path... paths) throws TableException {
    return new EscoImport(LocalDate.EPOCH).read(List.of(paths), share -> {});
  }

  private static String refusal(Path... paths) {
    TableException e = catchThrowableOfType(TableException.class, () -> read(paths));
    String sentence = Objects.requireNonNull(e.getMessage());
    assertThat(sentence.lines()).hasSize(1);
    return sentence;
  }
}
