package app.milepost.format.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.milepost.catalog.Listing;
import app.milepost.format.table.TableException;
import app.milepost.store.catalog.SqliteCatalog;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.onet.Edition;
import app.milepost.testkit.onet.OnetSample;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
