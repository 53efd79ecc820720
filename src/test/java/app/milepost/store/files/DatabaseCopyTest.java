package app.milepost.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.milepost.store.StoreException;
import app.milepost.store.sqlite.SqliteStore;
import app.milepost.testkit.FolderBytes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseCopyTest {

  @TempDir Path temp;
  private DataFolder source;
  private DataFolder target;

  @BeforeEach
  void folders() {
    source = new DataFolder(temp.resolve("source"));
    target = new DataFolder(temp.resolve("target"));
  }

  private static String nameIn(DataFolder folder) throws StoreException {
    try (SqliteStore store = SqliteStore.open(folder, InstantSource.system())) {
      return store.assessments().firstPerson().name();
    }
  }

  private void name(String name) throws StoreException {
    try (SqliteStore store = SqliteStore.open(source, InstantSource.system())) {
      store.assessments().rename(store.assessments().firstPerson(), name);
    }
  }

  @Test
  void aCopyOfAReadOnlyFolderCanBeWorkedWith() throws Exception {
    assumeThat(OwnerOnly.posix(temp)).isTrue();
    name("Ada");
    Files.setPosixFilePermissions(source.database(), PosixFilePermissions.fromString("r--r--r--"));
    Files.setPosixFilePermissions(source.path(), PosixFilePermissions.fromString("r-x------"));
    Map<String, String> before = FolderBytes.of(source.path());
    DatabaseCopy.copy(source, target);
    assertThat(nameIn(target)).isEqualTo("Ada");
    assertThat(FolderBytes.of(source.path())).isEqualTo(before);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target.database())))
        .isEqualTo("rw-------");
  }

  @Test
  void whatIsStillInTheLogIsCopiedToo() throws Exception {
    try (SqliteStore store = SqliteStore.open(source, InstantSource.system())) {
      store.assessments().rename(store.assessments().firstPerson(), "Ada");
      DatabaseCopy.copy(source, target);
    }
    assertThat(nameIn(target)).isEqualTo("Ada");
  }

  @Test
  void packsAreCopiedSinceAnswersBelongToThem() throws Exception {
    name("Ada");
    Files.createDirectories(source.packs());
    Files.writeString(source.packs().resolve("clerk.json"), "a clerk");
    Files.writeString(source.packs().resolve("nurse.json"), "a nurse");
    Files.createDirectories(target.packs());
    Files.writeString(target.packs().resolve("nurse.json"), "another nurse");
    DatabaseCopy.copy(source, target);
    assertThat(target.packs().resolve("clerk.json")).hasContent("a clerk");
    assertThat(target.packs().resolve("nurse.json")).hasContent("another nurse");
  }

  @Test
  void importedCareersAreCopiedUnlessThereAreSome() throws Exception {
    name("Ana");
    Files.writeString(source.careers(), "careers");
    DatabaseCopy.copy(source, target);
    assertThat(target.careers()).hasContent("careers");
    Files.delete(target.database());
    Files.writeString(target.careers(), "others");
    DatabaseCopy.copy(source, target);
    assertThat(target.careers()).hasContent("others");
  }

  @Test
  void aDatabaseInTheTargetIsNeverOverwritten() throws Exception {
    name("Ada");
    target.create();
    Files.writeString(target.database(), "somebody else's");
    assertThatThrownBy(() -> DatabaseCopy.copy(source, target))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(target.path().toString());
    assertThat(target.database()).hasContent("somebody else's");
  }

  @Test
  void aLogInTheTargetIsNeverOverwritten() throws Exception {
    name("Ada");
    target.create();
    Files.writeString(target.log(), "somebody else's");
    assertThatThrownBy(() -> DatabaseCopy.copy(source, target))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(target.log().toString());
    assertThat(target.log()).hasContent("somebody else's");
    assertThat(target.database()).doesNotExist();
  }

  @Test
  void withoutADatabaseThereIsNothingToCopy() throws Exception {
    source.create();
    assertThatThrownBy(() -> DatabaseCopy.copy(source, target))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(source.database().toString());
    assertThat(target.database()).doesNotExist();
  }
}
