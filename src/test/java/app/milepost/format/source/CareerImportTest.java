package app.milepost.format.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.milepost.catalog.Listing;
import app.milepost.format.PackLibrary;
import app.milepost.format.PackReader;
import app.milepost.format.table.TableException;
import app.milepost.role.RolePack;
import app.milepost.store.catalog.SqliteCatalog;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.esco.EscoSample;
import app.milepost.testkit.framework.CaseSample;
import app.milepost.testkit.onet.Edition;
import app.milepost.testkit.onet.OnetSample;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CareerImportTest {

  @TempDir Path folder;

  private final CareerImport careers = new CareerImport(LocalDate.of(2026, 11, 29));
  private SqliteCatalog catalog;

  @BeforeEach
  void open() {
    catalog = new SqliteCatalog(new DataFolder(folder.resolve("data")));
  }

  private Path zip(OnetSample sample, Edition edition, String release) throws Exception {
    return sample.zip(folder.resolve("onet-" + release + ".zip"), edition, release);
  }

  @Test
  void careersAreThereAfterwardAndTheOutcomeSaysHowMany() throws Exception {
    List<Double> shares = new ArrayList<>();
    ImportOutcome outcome =
        careers.take(
            List.of(zip(OnetSample.older(), Edition.TEXT, "29.0"), OnetSample.wages(folder)),
            catalog,
            shares::add);

    assertThat(outcome.sentences())
        .containsExactly(
            "There are 4 careers now from O*NET 29.0 (August 2024), with pay where it is known.",
            "One of them has no ratings of its own and borrows those of near ones; it says so.",
            "“Office Workers, All Other” says too little to be measured against and was left out.");
    assertThat(catalog.listings())
        .extracting(Listing::title, Listing::code, Listing::family)
        .startsWith(tuple("Electricians", "47-2111.00", "Construction and extraction"));
    assertThat(catalog.pack("onet-43-4071-00")).isPresent();
    assertThat(shares).isSorted().last().isEqualTo(1.0);
  }

  @Test
  void aLaterReleaseReplacesAnEarlierOne() throws Exception {
    careers.take(List.of(zip(OnetSample.older(), Edition.TEXT, "29.0")), catalog, share -> {});

    careers.take(List.of(zip(OnetSample.newer(), Edition.CSV, "30.3")), catalog, share -> {});

    assertThat(catalog.listings()).hasSize(4).extracting(Listing::version).containsOnly("30.3.0");
  }

  @Test
  void aFaultLeavesWhatWasThere() throws Exception {
    careers.take(List.of(zip(OnetSample.older(), Edition.TEXT, "29.0")), catalog, share -> {});
    OnetSample broken =
        OnetSample.newer().changed("Software Skills", t -> t.without("Hot Technology"));
    Path zip = zip(broken, Edition.CSV, "30.3");

    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> careers.take(List.of(zip), catalog, share -> {}));

    assertThat(catalog.listings()).hasSize(4).extracting(Listing::version).containsOnly("29.0.0");
  }

  @Test
  void escoStandsBesideOnetAndTellsWhatItLacks() throws Exception {
    careers.take(List.of(zip(OnetSample.older(), Edition.TEXT, "29.0")), catalog, share -> {});
    List<Double> shares = new ArrayList<>();

    ImportOutcome outcome =
        careers.take(
            List.of(EscoSample.english().german().zip(folder.resolve("ESCO v1.2.0.zip"))),
            catalog,
            shares::add);

    assertThat(outcome.sentences())
        .containsExactly(
            "There are 3 careers now from ESCO 1.2.0, in English, and found by their names in"
                + " German too.",
            "ESCO gives no levels: level 3 stands in for all of them, and each career says so.",
            "One of them asks for more than 60 things: the first 60 are in it, the essential ones"
                + " before the others, and it says how many are left out.",
            "“idle person” says nothing of skills and was left out.");
    assertThat(catalog.listings()).hasSize(7).extracting(Listing::code).contains("0110.9");
    assertThat(shares).isSorted().last().isEqualTo(1.0);
  }

  @Test
  void aLaterReleaseOfEscoReplacesAnEarlierOneUnderTheSameIds() throws Exception {
    careers.take(
        List.of(EscoSample.english().zip(folder.resolve("ESCO v1.2.0.zip"))), catalog, s -> {});
    List<String> before = catalog.listings().stream().map(Listing::id).toList();

    careers.take(
        List.of(EscoSample.english().zip(folder.resolve("ESCO v1.2.1.zip"))), catalog, s -> {});

    assertThat(catalog.listings()).extracting(Listing::id).containsExactlyElementsOf(before);
    assertThat(catalog.listings()).extracting(Listing::version).containsOnly("1.2.1");
  }

  @Test
  void anImportedCareerOpensWithTextsActivitiesAndNothingWrong() throws Exception {
    careers.take(
        List.of(EscoSample.english().zip(folder.resolve("ESCO v1.2.0.zip"))), catalog, s -> {});
    PackLibrary library = new PackLibrary(new PackReader(), catalog, Optional.empty());

    for (Listing listing : catalog.listings()) {
      RolePack pack = library.find(listing.id()).orElseThrow();
      assertThat(pack.requirements()).allMatch(r -> r.anchors().size() == 5);
      assertThat(pack.activities()).hasSizeGreaterThanOrEqualTo(pack.requirements().size());
    }
  }

  @Test
  void frameworksStandBesideEachOtherAndTheSameOneReplacesItself() throws Exception {
    Path office = CaseSample.office().file(folder.resolve("office.json"));
    careers.take(List.of(office), catalog, share -> {});
    Path other = new CaseSample("f", "Other").item("x", "X", "").file(folder.resolve("f.json"));
    careers.take(List.of(other), catalog, share -> {});
    String newer = CaseSample.office().json().replace("\"2.1\"", "\"2.2\"");

    ImportOutcome outcome =
        careers.take(List.of(Files.writeString(office, newer)), catalog, share -> {});

    assertThat(catalog.listings())
        .extracting(Listing::title, Listing::version, Listing::origin)
        .containsExactly(
            tuple("Other", "0.0.0", Listing.Origin.CASE),
            tuple("Records office framework", "2.2.0", Listing.Origin.CASE));
    assertThat(outcome.sentences())
        .containsExactly(
            "“Records office framework” is a career now, and asks for 4 things.",
            "Such frameworks give no levels: level 3 stands in for all of them, and the career says"
                + " so.");
  }

  @Test
  void whatIsOddAboutFrameworksIsTold() throws Exception {
    Path odd =
        CaseSample.office()
            .item("lost", "Lost", "")
            .child("a2", "b", "")
            .child("b1", "a", "")
            .file(folder.resolve("odd.json"));

    assertThat(careers.take(List.of(odd), catalog, share -> {}).sentences())
        .contains(
            "2 entries lie at several places; the first counts.",
            "One entry lies under nothing that is in the file, and stands at the top.");
  }

  @Test
  void filesOfTwoSourcesAtOnceAreToldAndNothingIsTaken() throws Exception {
    Path onet = zip(OnetSample.older(), Edition.TEXT, "29.0");
    Path esco = EscoSample.english().zip(folder.resolve("esco.zip"));

    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> careers.take(List.of(onet, esco), catalog, share -> {}))
        .withMessageMatching("(?s).*esco.zip.*This is of ESCO, and “.*” is of O\\*NET. Give.*one.");
    Path framework = CaseSample.office().file(folder.resolve("office.json"));
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> careers.take(List.of(esco, framework), catalog, share -> {}))
        .withMessageContaining("office.json: This is of a CASE framework, and “");
    assertThat(catalog.count()).isZero();
  }

  @Test
  void whatIsOfNoSourceIsTold() throws Exception {
    Path zip = OnetSample.zip(folder.resolve("holiday.zip"), Map.of("picture.txt", new byte[1]));

    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> careers.take(List.of(zip), catalog, share -> {}))
        .withMessageContaining("holiday.zip: There is nothing here that careers can be made of.");
  }

  @Test
  void endingItWhileItIsWrittenLeavesWhatWasThere() throws Exception {
    careers.take(List.of(zip(OnetSample.older(), Edition.TEXT, "29.0")), catalog, share -> {});
    Path zip = zip(OnetSample.newer(), Edition.CSV, "30.3");

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() ->
            careers.take(
                List.of(zip),
                catalog,
                share -> {
                  if (share > 0.8) {
                    throw new CancellationException();
                  }
                }));

    assertThat(catalog.listings()).hasSize(4).extracting(Listing::version).containsOnly("29.0.0");
  }
}
