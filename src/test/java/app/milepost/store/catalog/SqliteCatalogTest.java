package app.milepost.store.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.catalog.CareerCatalog;
import app.milepost.catalog.ImportedCareer;
import app.milepost.catalog.Listing;
import app.milepost.format.PackReader;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.random.MadeUpCareers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCatalogTest {

  @TempDir private Path temp;
  private final MadeUpCareers made = new MadeUpCareers();

  private DataFolder folder() {
    return new DataFolder(temp.resolve("data"));
  }

  private CareerCatalog catalog() {
    return new SqliteCatalog(folder());
  }

  private Path file() {
    return folder().careers();
  }

  @Test
  void askingMakesNothingOnDisk() throws IOException {
    assertThat(catalog().count()).isZero();
    assertThat(catalog().listings()).isEmpty();
    assertThat(catalog().outlines()).isEmpty();
    assertThat(catalog().pack("onet-1")).isEmpty();
    catalog().remove(List.of(Listing.Origin.ONET));
    assertThat(folder().path()).doesNotExist();
  }

  @Test
  void whatWasPutInComesBackByTitle() throws Exception {
    catalog().replace(Listing.Origin.ONET, made.careers(30, 5));
    List<Listing> listings = catalog().listings();
    assertThat(listings).containsExactlyInAnyOrderElementsOf(MadeUpCareers.listings(30, 5));
    assertThat(listings)
        .extracting(Listing::title)
        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    assertThat(listings).extracting(Listing::zone).contains(OptionalInt.empty(), OptionalInt.of(2));
    assertThat(catalog().count()).isEqualTo(30);
    ImportedCareer seventh = made.career(7, 5);
    byte[] pack = catalog().pack(seventh.listing().id()).orElseThrow();
    assertThat(pack).isEqualTo(seventh.file().bytes());
    assertThat(new PackReader().read("seventh", new ByteArrayInputStream(pack)))
        .isEqualTo(seventh.pack());
    assertThat(catalog().pack("nobody")).isEmpty();
  }

  @Test
  void anOutlineHasAllThatScoringNeedsInTheOrderOfTheListings() throws IOException {
    catalog().replace(Listing.Origin.ONET, made.careers(12, 0));
    List<RolePack> outlines = catalog().outlines();
    assertThat(outlines)
        .extracting(RolePack::id)
        .containsExactlyElementsOf(catalog().listings().stream().map(Listing::id).toList());
    for (RolePack outline : outlines) {
      RolePack whole =
          made.packs(12).stream()
              .filter(p -> p.id().equals(outline.id()))
              .findFirst()
              .orElseThrow();
      assertThat(outline.rungs()).isEqualTo(whole.rungs());
      assertThat(outline.sections()).isEqualTo(whole.sections());
      assertThat(outline.defaultRung()).isEqualTo(whole.defaultRung());
      assertThat(outline.requirements())
          .extracting(
              Requirement::id,
              Requirement::section,
              Requirement::title,
              Requirement::importance,
              Requirement::mustHave,
              Requirement::required,
              Requirement::competency)
          .containsExactlyElementsOf(
              whole.requirements().stream()
                  .map(r ->
                      org.assertj.core.groups.Tuple.tuple(
                          r.id(),
                          r.section(),
                          r.title(),
                          r.importance(),
                          r.mustHave(),
                          r.required(),
                          r.competency()))
                  .toList());
      assertThat(outline.requirements().getFirst().anchors()).isEmpty();
    }
  }

  @Test
  void aNewReleaseTakesThePlaceOfTheOneBeforeAndLeavesOtherOrigins() throws IOException {
    catalog().replace(Listing.Origin.ONET, made.careers(10, 1));
    ImportedCareer other = made.career(50, 1);
    catalog().replace(Listing.Origin.ESCO, List.of(other));
    catalog().replace(Listing.Origin.ONET, List.of(made.career(3, 2), made.career(11, 2)));
    assertThat(catalog().listings())
        .extracting(Listing::id)
        .containsExactlyInAnyOrder(MadeUpCareers.id(3), MadeUpCareers.id(11), MadeUpCareers.id(50));
    assertThat(catalog().pack(MadeUpCareers.id(4))).isEmpty();
    assertThat(catalog().outlines()).hasSize(3);
    catalog().remove(List.of(Listing.Origin.ONET, Listing.Origin.CASE));
    assertThat(catalog().listings()).extracting(Listing::id).containsExactly(MadeUpCareers.id(50));
  }

  @Test
  void anImportThatBreaksOffLeavesWhatWas() throws IOException {
    CareerCatalog catalog = catalog();
    assertThatThrownBy(() -> catalog.replace(Listing.Origin.ONET, brokenOffAfter(4)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("torn");
    assertThat(folder().path()).isEmptyDirectory();
    catalog.replace(Listing.Origin.ONET, made.careers(5, 1));
    byte[] before = Files.readAllBytes(file());
    assertThatThrownBy(() -> catalog.replace(Listing.Origin.ONET, brokenOffAfter(4)))
        .hasMessage("torn");
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
    assertThat(catalog.listings()).hasSize(5);
    assertThat(names()).containsExactly("careers.db");
  }

  private Iterable<ImportedCareer> brokenOffAfter(int number) {
    Iterator<ImportedCareer> careers = made.careers(100, 3).iterator();
    return () ->
        Stream.generate(careers::next)
            .peek(career -> {
              if (career.listing().id().equals(MadeUpCareers.id(number))) {
                throw new IllegalStateException("torn");
              }
            })
            .iterator();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder().path())) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }

  @Test
  void thoseWhoReadDuringAnImportSeeWhatWasBefore() throws IOException {
    CareerCatalog catalog = catalog();
    catalog.replace(Listing.Origin.ONET, made.careers(5, 1));
    Iterator<ImportedCareer> next = made.careers(200, 40).iterator();
    catalog.replace(
        Listing.Origin.ONET,
        () ->
            new Iterator<>() {
              @Override
              public boolean hasNext() {
                return next.hasNext();
              }

              @Override
              public ImportedCareer next() {
                try {
                  assertThat(catalog().count()).isEqualTo(5);
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
                return next.next();
              }
            });
    assertThat(catalog.count()).isEqualTo(200);
  }

  @Test
  void onlyItsOwnerMayReadTheFile() throws IOException {
    catalog().replace(Listing.Origin.ONET, made.careers(1, 0));
    if (Files.getFileStore(file()).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void aFileThatIsDamagedIsToldAndLeftAsItIs() throws IOException {
    catalog().replace(Listing.Origin.ONET, made.careers(40, 30));
    byte[] sound = Files.readAllBytes(file());
    byte[] torn = Arrays.copyOf(sound, sound.length / 2);
    byte[] scribbled = sound.clone();
    Arrays.fill(scribbled, 4096, scribbled.length, (byte) 0x5a);
    for (byte[] damaged : List.of(new byte[0], torn, scribbled)) {
      Files.write(file(), damaged);
      assertThatThrownBy(() -> catalog().listings())
          .isInstanceOf(IOException.class)
          .hasMessageContaining(file() + " is damaged")
          .hasMessageContaining("Move it away and import them again");
      assertThatThrownBy(() -> catalog().outlines()).hasMessageContaining("is damaged");
      assertThatThrownBy(() -> catalog().pack(MadeUpCareers.id(1)))
          .hasMessageContaining("is damaged");
      assertThatThrownBy(() -> catalog().replace(Listing.Origin.ONET, made.careers(2, 0)))
          .hasMessageContaining("is damaged");
      assertThat(Files.readAllBytes(file())).isEqualTo(damaged);
    }
  }

  @Test
  void oneByteThatIsWrongInAPackIsNoticed() throws Exception {
    catalog().replace(Listing.Origin.ONET, made.careers(1, 0));
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      statement.execute(
          "UPDATE pack SET json = CAST(substr(json, 1, 99) || x'00' || substr(json, 101) AS BLOB)");
    }
    assertThatThrownBy(() -> catalog().pack(MadeUpCareers.id(0)))
        .hasMessageContaining("is damaged");
  }

  @Test
  void anotherKindOfFileIsToldAndLeftAsItIs() throws IOException {
    Files.createDirectories(folder().path());
    Files.writeString(file(), "Not a database, though it lies where one belongs. ".repeat(100));
    byte[] before = Files.readAllBytes(file());
    assertThatThrownBy(() -> catalog().listings()).hasMessageContaining(file().toString());
    assertThatThrownBy(() -> catalog().replace(Listing.Origin.ONET, made.careers(1, 0)))
        .hasMessageContaining(file().toString());
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void aNewerLayoutIsRefused() throws Exception {
    catalog().replace(Listing.Origin.ONET, made.careers(1, 0));
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 2");
    }
    assertThatThrownBy(() -> catalog().count())
        .hasMessage(
            "A newer Milepost wrote the imported careers in %s (layout 2, and this one reads up to"
                    .formatted(file())
                + " 1). Use the newer one, or move the file away and import them again.");
  }
}
