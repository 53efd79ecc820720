package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.store.CannotOpenException;
import app.milepost.store.OpenFailure;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.files.OwnerOnly;
import app.milepost.testkit.FolderBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the files, they are byte for byte as they were. */
class OpenFailureTest {

  private static final int PAGE = 4096;
  private static final int ITEMS = 40;

  @TempDir Path temp;
  private DataFolder folder;
  private Path database;
  private Path log;

  @BeforeEach
  void aDatabaseWithAnswers() throws StoreException {
    folder = new DataFolder(temp.resolve("data"));
    database = folder.database();
    log = database.resolveSibling("milepost.db-wal");
    try (SqliteStore store = SqliteStore.open(folder, InstantSource.system())) {
      fill(store);
    }
  }

  private static void fill(SqliteStore store) throws StoreException {
    long id = store.assessments().draft(store.assessments().firstPerson(), "hrt", "entry").id();
    for (int i = 0; i < ITEMS; i++) {
      store
          .assessments()
          .save(id, "item-" + i, new Answer.Rated(i % 5, Evidence.CLAIM, "a note ".repeat(80)));
    }
  }

  /** Leaves the folder as a killed process would, with the answers still in the log. */
  private void leaveALog() throws Exception {
    Path live = temp.resolve("live");
    DataFolder other = new DataFolder(live);
    try (SqliteStore store = SqliteStore.open(other, InstantSource.system())) {
      fill(store);
      Files.copy(other.database(), database, StandardCopyOption.REPLACE_EXISTING);
      Files.copy(live.resolve("milepost.db-wal"), log);
    }
  }

  private static Map<String, Answer> answers(SqliteStore store) throws StoreException {
    return store
        .assessments()
        .draft(store.assessments().firstPerson(), "hrt", "entry")
        .assessment()
        .answers();
  }

  private OpenFailure refused() throws IOException {
    Map<String, String> before = FolderBytes.of(folder.path());
    CannotOpenException refused =
        catchThrowableOfType(
            CannotOpenException.class, () -> SqliteStore.open(folder, InstantSource.system()));
    assertThat(refused).as("must not open").isNotNull();
    // The index of a log holds nothing of its own and may be made anew.
    Map<String, String> after = FolderBytes.of(folder.path());
    after.remove("milepost.db-shm");
    before.remove("milepost.db-shm");
    assertThat(after).isEqualTo(before);
    assertThat(refused).hasMessage(refused.failure().sentence());
    assertThat(refused.failure().sentence()).contains(folder.path().toString()).endsWith(".");
    return refused.failure();
  }

  private void overwrite(Path file, long at, byte... bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(bytes), at);
    }
  }

  private void truncate(Path file, long size) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(size);
    }
  }

  @Test
  void anEmptyFileIsNotANewDatabase() throws IOException {
    truncate(database, 0);
    assertThat(refused()).isEqualTo(new OpenFailure.ZeroLength(database));
  }

  @Test
  void aFileWithABrokenStartIsNotOurs() throws IOException {
    overwrite(database, 3, (byte) 0);
    assertThat(refused()).isEqualTo(new OpenFailure.NotADatabase(database));
  }

  @Test
  void aShortScrapIsNotOurs() throws IOException {
    truncate(database, 40);
    assertThat(refused()).isEqualTo(new OpenFailure.NotADatabase(database));
  }

  @Test
  void anotherProgramsDatabaseIsNotOurs() throws Exception {
    Files.delete(database);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE cookies (a)");
    }
    assertThat(refused()).isEqualTo(new OpenFailure.NotADatabase(database));
  }

  @Test
  void aFileCutShortSaysByHowMuch() throws IOException {
    long whole = Files.size(database);
    for (long left : new long[] {whole - 1, whole / 2, PAGE, 512, 100}) {
      truncate(database, left);
      assertThat(refused()).isEqualTo(new OpenFailure.Truncated(database, whole, left));
    }
  }

  @Test
  void aFileCutShortBesideALogIsDamaged() throws Exception {
    leaveALog();
    truncate(database, PAGE);
    assertThat(refused()).isEqualTo(new OpenFailure.Damaged(database));
  }

  @Test
  void aPageOfRubbishIsDamageUnlessThePageWasFree() throws Exception {
    byte[] whole = Files.readAllBytes(database);
    int free;
    try (Connection connection = Connections.readOnly(database, false);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA freelist_count")) {
      free = row.getInt(1);
    }
    byte[] rubbish = new byte[PAGE];
    Arrays.fill(rubbish, (byte) 0x5a);
    int unharmed = 0;
    for (int at = PAGE; at < whole.length; at += PAGE) {
      overwrite(database, at, rubbish);
      try (SqliteStore store = SqliteStore.open(folder, InstantSource.system())) {
        assertThat(answers(store)).hasSize(ITEMS);
        unharmed++;
      } catch (CannotOpenException e) {
        assertThat(refused()).isEqualTo(new OpenFailure.Damaged(database));
      }
      Files.write(database, whole);
    }
    assertThat(unharmed).isLessThanOrEqualTo(free);
  }

  @Test
  void aReadOnlyFileIsNamedAndACopyHelps() throws IOException {
    assumeThat(OwnerOnly.posix(temp)).isTrue();
    Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("r--------"));
    OpenFailure failure = refused();
    assertThat(failure).isEqualTo(new OpenFailure.ReadOnlyFile(database));
    assertThat(failure.copyCanHelp()).isTrue();
  }

  @Test
  void aReadOnlyFolderIsNamedAndACopyHelps() throws IOException {
    assumeThat(OwnerOnly.posix(temp)).isTrue();
    Files.setPosixFilePermissions(folder.path(), PosixFilePermissions.fromString("r-x------"));
    OpenFailure failure = refused();
    assertThat(failure).isEqualTo(new OpenFailure.ReadOnlyFolder(folder.path()));
    assertThat(failure.copyCanHelp()).isTrue();
  }

  @Test
  void aNewerLayoutIsLeftToTheNewerMilepost() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO flyway_schema_history
          SELECT installed_rank + 99, '99', 'later', type, 'V99__later.sql', checksum, installed_by,
                 installed_on, execution_time, success
          FROM flyway_schema_history WHERE version = '1'
          """);
    }
    assertThat(refused())
        .isEqualTo(new OpenFailure.NewerVersion(database, 99, Migrations.BUILT_IN.latest()));
  }

  @Test
  void aDatabaseWithoutItsHistoryIsNotTakenForANewOne() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE flyway_schema_history");
    }
    assertThat(refused()).isEqualTo(new OpenFailure.Damaged(database));
  }

  @Test
  void aLinkToADiskThatIsNotThereIsNoNewDatabase() throws Exception {
    Path elsewhere = folder.path().resolveSibling("unmounted").resolve("milepost.db");
    Files.delete(folder.database());
    Files.createSymbolicLink(folder.database(), elsewhere);
    OpenFailure refused = refused();
    assertThat(refused).isEqualTo(new OpenFailure.LinkToNothing(folder.database(), elsewhere));
    assertThat(refused.sentence()).contains("Connect the disk");
    assertThat(Files.isSymbolicLink(folder.database())).isTrue();
  }

  @Test
  void aFolderThatIsALinkToNowhereIsNamed() throws Exception {
    Path link = folder.path().resolveSibling("linked");
    Files.createSymbolicLink(link, Path.of("nowhere"));
    CannotOpenException refused =
        catchThrowableOfType(
            CannotOpenException.class,
            () -> SqliteStore.open(new DataFolder(link.resolve("in")), InstantSource.system()));
    assertThat(refused.failure())
        .isEqualTo(new OpenFailure.LinkToNothing(link, Path.of("nowhere")));
  }

  @Test
  void whereThereAreBackupsADatabaseIsExpected() throws Exception {
    try (SqliteStore store = SqliteStore.open(folder, InstantSource.system())) {
      store.backups().make();
    }
    Files.delete(folder.database());
    assertThat(refused())
        .isEqualTo(new OpenFailure.DatabaseMissing(folder.database(), folder.backups()));
    assertThat(folder.database()).doesNotExist();
  }

  @Test
  void aLogWithoutItsDatabaseIsKept() throws Exception {
    leaveALog();
    Files.delete(database);
    assertThat(refused()).isEqualTo(new OpenFailure.DatabaseMissing(database, log));
    Path journal = database.resolveSibling("milepost.db-journal");
    Files.move(log, journal);
    assertThat(refused()).isEqualTo(new OpenFailure.DatabaseMissing(database, journal));
  }

  @Test
  void aDirectoryInPlaceOfTheDatabaseIsNamed() throws IOException {
    Files.delete(database);
    Files.createDirectory(database);
    OpenFailure refused = refused();
    assertThat(refused).isInstanceOf(OpenFailure.Unreadable.class);
    assertThat(refused.sentence())
        .startsWith(database + " could not be opened: ")
        .contains("It was left as it is.");
    assertThat(database).isEmptyDirectory();
  }

  @Test
  void aLogLeftByAKilledProcessIsReadBack() throws Exception {
    leaveALog();
    try (SqliteStore store = SqliteStore.open(folder, InstantSource.system())) {
      assertThat(answers(store)).hasSize(ITEMS);
    }
  }
}
