package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.milepost.catalog.CareerCatalog;
import app.milepost.catalog.Listing;
import app.milepost.format.PackLibrary.Entry;
import app.milepost.role.RolePack;
import app.milepost.store.catalog.SqliteCatalog;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.random.MadeUpCareers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLibraryTest {

  private static final int BUNDLED = BundledPacks.IDS.size();

  @TempDir private Path folder;
  private PackLibrary library = new PackLibrary(new PackReader(), Optional.empty());
  private String bundled = "";

  @BeforeEach
  void openFolder() throws IOException {
    library = new PackLibrary(new PackReader(), Optional.of(folder));
    try (InputStream in = getClass().getResourceAsStream("/packs/health-records-technician.json")) {
      bundled = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aPackDroppedIntoTheFolderAppearsAfterTheBundledOnes() throws Exception {
    drop("mine.json", "archivist");
    List<Entry> entries = library.entries();
    assertThat(entries.subList(0, BUNDLED))
        .containsExactlyElementsOf(
            BundledPacks.IDS.stream()
                .map(BundledPacks::read)
                .map(pack -> new Entry.Usable(pack, Optional.empty()))
                .toList());
    assertThat(entries.subList(BUNDLED, entries.size()))
        .containsExactly(
            new Entry.Usable(
                library.find("archivist").orElseThrow(), Optional.of(folder.resolve("mine.json"))));
  }

  @Test
  void anIdIsTakenOnce() throws IOException {
    drop("a.json", "health-records-technician");
    drop("b.json", "archivist");
    drop("c.json", "archivist");
    List<Entry> entries = library.entries();
    assertThat(entries).hasSize(BUNDLED + 3);
    assertThat(sentence(entries.get(BUNDLED)))
        .isEqualTo(
            "$.id: There is already a role “health-records-technician”. Give this one another id.");
    assertThat(entries.get(BUNDLED + 1)).isInstanceOf(Entry.Usable.class);
    assertThat(sentence(entries.get(BUNDLED + 2)))
        .isEqualTo("$.id: There is already a role “archivist”. Give this one another id.");
  }

  @Test
  void aBrokenFileIsListedWithWhatIsWrong() throws IOException {
    Files.writeString(folder.resolve("a.json"), "{");
    Files.writeString(folder.resolve("notes.txt"), "not a pack");
    assertThat(library.entries()).hasSize(BUNDLED + 1);
    assertThat(sentence(library.entries().get(BUNDLED))).contains("The text ends too early");
  }

  @Test
  void oneBadPackNeverHidesTheOthers() throws IOException {
    Files.writeString(
        folder.resolve("a.json"), bundled.replace("\"importance\": 5", "\"importance\": 1e19"));
    drop("b.JSON", "archivist");
    assertThat(library.entries()).hasSize(BUNDLED + 2);
    assertThat(sentence(library.entries().get(BUNDLED)))
        .contains(" is too high. The highest is 5.");
    assertThat(library.entries().get(BUNDLED + 1)).isInstanceOf(Entry.Usable.class);
  }

  @Test
  void whatSystemsLeaveBehindUnderHiddenNamesIsNoPack() throws IOException {
    Files.writeString(folder.resolve("._mine.json"), "Mac OS X");
    Files.writeString(folder.resolve(".mine.json"), "half a file");
    assertThat(library.entries()).hasSize(BUNDLED);
  }

  @Test
  void aPipeInTheFolderIsNamedAndNotWaitedFor() throws Exception {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path pipe = folder.resolve("a.json");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(library.entries()).hasSize(BUNDLED + 1);
    assertThat(sentence(library.entries().get(BUNDLED)))
        .isEqualTo("This is no ordinary file but a device or a pipe. Save its content as a file.");
  }

  @Test
  void aFolderThatDoesNotExistHoldsNothing() {
    PackLibrary nowhere =
        new PackLibrary(new PackReader(), Optional.of(folder.resolve("none/packs")));
    assertThat(nowhere.entries()).hasSize(BUNDLED);
  }

  @Test
  void whereThePacksFolderCannotBeListedThePersonIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("packs"), "no folder");
    PackLibrary broken = new PackLibrary(new PackReader(), Optional.of(file));
    assertThat(broken.entries()).hasSize(BUNDLED + 1);
    assertThat(((Entry.Unusable) broken.entries().get(BUNDLED)).file()).isEqualTo(file);
    assertThat(sentence(broken.entries().get(BUNDLED)))
        .isEqualTo(
            "This is a file, not a folder, so no role packs can be in it. Move it away and make a"
                + " folder of that name.");
  }

  @Test
  void aDataFolderThatIsNoneIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("data"), "no folder");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("unmounted"));
    Path data = Files.createDirectory(folder.resolve("real"));
    Path packs = Files.createSymbolicLink(data.resolve("packs"), folder.resolve("unmounted"));

    assertThat(told(file.resolve("packs"))).contains("is a file, not a folder");
    assertThat(told(link.resolve("packs"))).contains("is a link to something that is not there");
    assertThat(told(packs)).contains("is a link to something that is not there");
  }

  private static String told(Path packs) {
    PackLibrary broken = new PackLibrary(new PackReader(), Optional.of(packs));
    assertThat(broken.entries()).as(packs.toString()).hasSize(BUNDLED + 1);
    return sentence(broken.entries().get(BUNDLED));
  }

  @Test
  void aFolderThatMayNotBeReadIsNamed() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    drop("mine.json", "archivist");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("-wx------"));
    try {
      assumeThat(Files.isReadable(folder)).as("not even root's rights").isFalse();
      assertThat(sentence(library.entries().get(BUNDLED))).contains("Check that you may read it.");
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aRoleIsFoundByIdOrFile() throws Exception {
    drop("mine.json", "archivist");
    assertThat(library.find("health-records-technician"))
        .contains(BundledPacks.read("health-records-technician"));
    assertThat(library.find("archivist")).map(RolePack::id).contains("archivist");
    assertThat(library.find(folder.resolve("mine.json").toString()))
        .isEqualTo(library.find("archivist"));
  }

  @Test
  void anIdNobodyHasIsNotFound() throws UnreadableFileException {
    assertThat(library.find("nurse")).isEmpty();
  }

  private void drop(String name, String id) throws IOException {
    Files.writeString(
        folder.resolve(name),
        bundled.replace("\"id\": \"health-records-technician\"", "\"id\": \"" + id + "\""));
  }

  private static String sentence(Entry entry) {
    return ((Entry.Unusable) entry).problems().getFirst().line();
  }

  @Test
  void anImportedPackIsFoundByIdAndReadAloneBeforeOnesOwn() throws Exception {
    MadeUpCareers made = new MadeUpCareers();
    CareerCatalog catalog = new SqliteCatalog(new DataFolder(folder.resolve("data")));
    catalog.replace(Listing.Origin.ONET, made.careers(40, 2));
    PackLibrary withImported = new PackLibrary(new PackReader(), catalog, Optional.of(folder));
    drop("mine.json", MadeUpCareers.id(7));
    RolePack seventh = made.career(7, 2).pack();
    assertThat(withImported.find(MadeUpCareers.id(7))).contains(seventh);
    assertThat(withImported.withId(MadeUpCareers.id(7))).contains(seventh);
    byte[] file = withImported.file(seventh);
    assertThat(new PackReader().read("file", new ByteArrayInputStream(file))).isEqualTo(seventh);
    assertThat(withImported.inspect(MadeUpCareers.id(7)).isSound()).isTrue();
    assertThat(withImported.packs()).hasSize(BUNDLED);
    assertThat(sentence(withImported.entries().getLast())).contains(MadeUpCareers.id(7));
    assertThat(withImported.listings())
        .hasSize(BUNDLED + 40)
        .contains(MadeUpCareers.listing(7, 2))
        .first()
        .extracting(Listing::otherTitles)
        .isEqualTo(List.of("Health Information Technician", "Medical Records Technician"));
  }

  @Test
  void aDamagedCatalogIsToldAndKeepsNobodyFromTheOtherPacks() throws Exception {
    DataFolder data = new DataFolder(folder.resolve("data"));
    Files.createDirectories(data.path());
    Files.write(data.careers(), new byte[0]);
    PackLibrary broken =
        new PackLibrary(new PackReader(), new SqliteCatalog(data), Optional.of(folder));
    drop("mine.json", "archivist");
    assertThat(broken.withId("archivist")).isPresent();
    assertThat(broken.withId("medical-records-clerk")).isPresent();
    assertThat(broken.packs()).hasSize(BUNDLED + 1);
    assertThatThrownBy(() -> broken.find("onet-1"))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("damaged");
    assertThatThrownBy(broken::listings).hasMessageContaining("damaged");
    assertThat(broken.inspect("onet-1").problems().getFirst().message()).contains("damaged");
  }
}
