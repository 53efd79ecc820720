package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.store.Backup;
import app.milepost.store.Backup.Condition;
import app.milepost.store.Backup.Kind;
import app.milepost.store.Opening;
import app.milepost.store.Protection;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.Plain;
import app.milepost.testkit.Rounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Once a folder is protected, its backups give nothing away either. */
class PlainBackupsTest {

  private static final String PASSPHRASE = "correct horse battery";
  private static final int ROUNDS = Rounds.of(6);
  private static final int MOST_MILLIS = 250;

  @TempDir Path temp;
  private DataFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new DataFolder(temp.resolve("data"));
  }

  private static void fill(DataFolder folder) throws StoreException {
    try (Store store = QuickFolders.open(folder)) {
      Planted.in(store);
      store.backups().makeDaily(7, ZoneOffset.UTC);
      store.backups().make();
    }
  }

  private List<Backup> shelf() throws StoreException {
    return new BackupShelf(folder).list();
  }

  private boolean nothingIsPlain(DataFolder in) {
    return Plain.in(in.path(), Planted.TEXTS).isEmpty();
  }

  @Test
  void turningProtectionOnReplacesThePlainBackupsByOneThatIsEncrypted() throws Exception {
    fill(folder);
    try (Store store = QuickFolders.open(folder)) {
      Protection.TurnedOn turnedOn = store.protection().turnOn(PASSPHRASE.toCharArray());
      assertThat(turnedOn.backupsDeleted()).isEqualTo(2);
      assertThat(turnedOn.leftOver()).isEmpty();
      assertThat(nothingIsPlain(folder)).isTrue();
      assertThat(shelf()).hasSize(1);
      assertThat(shelf().getFirst().kind()).isEqualTo(Kind.PROTECTION);
      assertThat(store.backups().list().needsSecret(shelf().getFirst())).isFalse();
    }
  }

  @Test
  void withoutBackupsNoneIsMade() throws Exception {
    try (Store store = QuickFolders.open(folder)) {
      Planted.in(store);
      assertThat(store.protection().turnOn(PASSPHRASE.toCharArray()).backupsDeleted()).isZero();
    }
    assertThat(shelf()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsSaidToBeLeft() throws Exception {
    fill(folder);
    Files.write(shelf().getFirst().file(), new byte[10]);
    try (Store store = QuickFolders.open(folder)) {
      Protection.TurnedOn turnedOn = store.protection().turnOn(PASSPHRASE.toCharArray());
      assertThat(turnedOn.backupsDeleted()).isEqualTo(1);
      assertThat(turnedOn.leftOver().orElseThrow()).contains("is one file that can't be read");
    }
  }

  @Test
  void whereNoBackupCanBeMadeThePlainOnesStayAndGoLater() throws Exception {
    fill(folder);
    Files.setPosixFilePermissions(folder.backups(), PosixFilePermissions.fromString("r-x------"));
    try (Store store = QuickFolders.open(folder)) {
      Protection.TurnedOn turnedOn = store.protection().turnOn(PASSPHRASE.toCharArray());
      assertThat(turnedOn.backupsDeleted()).isZero();
      assertThat(turnedOn.leftOver().orElseThrow())
          .contains("are still there and are not encrypted", "is read-only");
    }
    assertThat(shelf()).hasSize(2);
    Files.setPosixFilePermissions(folder.backups(), PosixFilePermissions.fromString("rwx------"));
    QuickFolders.sealed(folder).close();
    assertThat(shelf()).hasSize(1).allMatch(b -> b.condition() instanceof Condition.Encrypted);
    assertThat(nothingIsPlain(folder)).isTrue();
  }

  @Test
  void whateverMomentItIsCutShortAtOpeningTheFolderEndsIt() throws Exception {
    Random random = new Random(20261123);
    for (int round = 0; round < ROUNDS; round++) {
      DataFolder mine = new DataFolder(temp.resolve("round" + round));
      fill(mine);
      CutShort.turningOn(temp, mine, PASSPHRASE, random.nextInt(MOST_MILLIS));
      switch (QuickFolders.opening(mine)) {
        case Opening.Open open -> {
          assertThat(open.store().people().all()).hasSize(2);
          open.store().close();
          assertThat(new BackupShelf(mine).list()).hasSize(2);
        }
        case Opening.Sealed sealed -> {
          sealed.folder().close();
          assertThat(nothingIsPlain(mine)).as("round %d", round).isTrue();
          assertThat(new BackupShelf(mine).list()).isNotEmpty();
        }
      }
    }
  }
}
