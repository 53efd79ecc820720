package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.PersonFile;
import app.milepost.store.AuditTrail;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.Backup;
import app.milepost.store.Backup.Kind;
import app.milepost.store.CannotOpenException;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.ChildJvm;
import app.milepost.testkit.FolderBytes;
import app.milepost.testkit.Rounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup takes the place of the database whole, and what was there can be had back. */
class RestoreTest {

  private static final String OLD = "the older passphrase";
  private static final String NEW = "correct horse battery";
  private static final int ROUNDS = Rounds.of(6);
  private static final int MOST_MILLIS = 250;

  @TempDir Path temp;
  private DataFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new DataFolder(temp.resolve("data"));
  }

  private static void restore(DataFolder folder, Path backup) throws StoreException {
    Folders.restore(folder, backup, InstantSource.system());
  }

  private List<PersonFile> kept() throws StoreException {
    try (Store store = QuickFolders.open(folder)) {
      return Planted.all(store);
    }
  }

  private List<Backup> shelf() throws StoreException {
    return new BackupShelf(folder).list();
  }

  /** Plants people, makes a backup, then adds somebody. */
  private Path backup() throws StoreException {
    try (Store store = QuickFolders.open(folder)) {
      Planted.in(store);
      Path made = store.backups().make().file();
      store.people().add(Details.NONE.named("Later"));
      return made;
    }
  }

  @Test
  void restoringCanItselfBeUndone() throws Exception {
    Path made = backup();
    List<PersonFile> later = kept();
    restore(folder, made);
    assertThat(kept()).extracting(f -> f.person().name()).doesNotContain("Later").hasSize(2);
    Backup before =
        shelf().stream().filter(b -> b.kind() == Kind.BEFORE_RESTORE).findFirst().orElseThrow();
    restore(folder, before.file());
    assertThat(kept()).isEqualTo(later);
    assertThat(shelf())
        .extracting(Backup::kind)
        .containsExactlyInAnyOrder(Kind.MANUAL, Kind.BEFORE_RESTORE, Kind.BEFORE_RESTORE);
  }

  @Test
  void theListOfWhatWasDoneSaysSo() throws Exception {
    Path made = backup();
    restore(folder, made);
    try (Store store = QuickFolders.open(folder)) {
      assertThat(store.audit().lines(Long.MAX_VALUE, 1).getFirst().action())
          .isEqualTo(Action.BACKUP_RESTORED);
    }
  }

  @Test
  void anEncryptedBackupOpensWithThePassphraseOfItsDayAndSaysSoOnceUnlocked() throws Exception {
    Path made;
    try (Store store = QuickFolders.open(folder)) {
      Planted.in(store);
      store.protection().turnOn(OLD.toCharArray());
      made = store.backups().make().file();
      store.protection().change(Secret.passphrase(OLD.toCharArray()), NEW.toCharArray());
    }
    restore(folder, made);
    try (Store store = QuickFolders.unlocked(folder, OLD)) {
      assertThat(Planted.all(store)).hasSize(2);
      assertThat(store.audit().lines(Long.MAX_VALUE, 2))
          .extracting(AuditTrail.Entry::action)
          .containsExactly(Action.UNLOCKED, Action.BACKUP_RESTORED);
    }
    try (Store store = QuickFolders.unlocked(folder, OLD)) {
      assertThat(store.audit().lines(Long.MAX_VALUE, 10))
          .extracting(AuditTrail.Entry::action)
          .containsOnlyOnce(Action.BACKUP_RESTORED);
    }
  }

  @Test
  void aDamagedBackupIsRefusedAndNothingIsTouched() throws Exception {
    Path made = backup();
    byte[] whole = Files.readAllBytes(made);
    whole[whole.length / 2] ^= 1;
    Files.write(made, whole);
    Map<String, String> before = FolderBytes.of(folder.path());
    assertThatThrownBy(() -> restore(folder, made))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is damaged or was changed since it was made");
    Map<String, String> after = FolderBytes.of(folder.path());
    // Who holds the folder is written down anew each time.
    before.remove("milepost.lock");
    after.remove("milepost.lock");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void aDamagedDatabaseIsPutAsideNeverDeleted() throws Exception {
    Path made = backup();
    byte[] damaged = Arrays.copyOf(Files.readAllBytes(folder.database()), 5000);
    Files.write(folder.database(), damaged);
    Files.writeString(folder.log(), "what was in the log");
    assertThatThrownBy(() -> QuickFolders.open(folder)).isInstanceOf(CannotOpenException.class);
    restore(folder, made);
    assertThat(kept()).hasSize(2);
    Backup aside =
        shelf().stream().filter(b -> b.kind() == Kind.PUT_ASIDE).findFirst().orElseThrow();
    assertThat(Files.readAllBytes(aside.file())).isEqualTo(damaged);
    assertThat(aside.file().resolveSibling(aside.file().getFileName() + "-wal"))
        .hasContent("what was in the log");
  }

  @Test
  void aDatabaseThatIsGoneComesBack() throws Exception {
    Path made = backup();
    Files.delete(folder.database());
    restore(folder, made);
    assertThat(kept()).hasSize(2);
  }

  @Test
  void aBackupFromAnotherComputerBringsItsRolePacks() throws Exception {
    Path stick = Files.createDirectory(temp.resolve("stick"));
    Path made;
    try (Store store = QuickFolders.open(folder)) {
      Planted.in(store);
      Files.createDirectories(folder.packs());
      Files.writeString(folder.packs().resolve("own.json"), "{}");
      made = store.backups().makeIn(stick).file();
    }
    DataFolder other = new DataFolder(temp.resolve("other"));
    restore(other, made);
    assertThat(other.packs().resolve("own.json")).exists();
    try (Store store = QuickFolders.open(other)) {
      assertThat(store.people().all()).hasSize(2);
    }
  }

  @Test
  void nobodyRestoresUnderAnOpenMilepost() throws Exception {
    Path made = backup();
    try (Store store = QuickFolders.open(folder)) {
      assertThatThrownBy(() -> restore(folder, made)).isInstanceOf(CannotOpenException.class);
      assertThat(store.people().all()).hasSize(3);
    }
  }

  /** Restores one backup after another without end. */
  static final class Restorer {
    public static void main(String[] arguments) throws Exception {
      DataFolder data = new DataFolder(Path.of(arguments[0]));
      System.out.println("begins");
      for (; ; ) {
        restore(data, Path.of(arguments[1]));
        restore(data, Path.of(arguments[2]));
      }
    }
  }

  @Test
  void whateverMomentRestoringIsCutShortAtThereIsOneWholeDatabase() throws Exception {
    Path first = backup();
    Path second;
    try (Store store = QuickFolders.open(folder)) {
      second = store.backups().make().file();
    }
    Random random = new Random(20261123);
    for (int round = 0; round < ROUNDS; round++) {
      try (ChildJvm child =
          ChildJvm.start(
              temp,
              Restorer.class,
              folder.path().toString(),
              first.toString(),
              second.toString())) {
        assertThat(child.line()).isEqualTo("begins");
        Thread.sleep(Duration.ofMillis(random.nextInt(MOST_MILLIS) * (1L + round)));
        child.kill();
      }
      assertThat(kept()).as("round %d", round).hasSizeBetween(2, 3);
      assertThat(shelf()).as("round %d", round).allMatch(Backup::usable);
    }
  }

  /** Saves people and makes backups without end. */
  static final class Maker {
    public static void main(String[] arguments) throws Exception {
      Store store = QuickFolders.open(new DataFolder(Path.of(arguments[0])));
      System.out.println("begins");
      Thread.ofPlatform()
          .daemon()
          .start(() -> {
            try {
              for (; ; ) {
                store.backups().make();
              }
            } catch (StoreException e) {
              throw new IllegalStateException(e);
            }
          });
      for (long count = 1; ; count++) {
        Person added = store.people().add(Details.NONE.named("Person " + count));
        System.out.println("saved " + added.id());
      }
    }
  }

  @Test
  void whateverMomentABackupIsCutShortAtItIsWholeOrNotThereAndNothingSavedIsLost()
      throws Exception {
    Random random = new Random(20261123);
    long saved = 0;
    for (int round = 0; round < ROUNDS; round++) {
      try (ChildJvm child = ChildJvm.start(temp, Maker.class, folder.path().toString())) {
        assertThat(child.line()).isEqualTo("begins");
        Thread.sleep(random.nextInt(2 * MOST_MILLIS));
        List<String> printed = child.kill();
        saved += printed.stream().filter(line -> line.startsWith("saved ")).count();
      }
      assertThat(shelf()).as("round %d", round).allMatch(Backup::usable);
      assertThat((long) kept().size()).as("round %d", round).isBetween(saved, saved + round + 1);
    }
    assertThat(shelf()).isNotEmpty();
    try (Store store = QuickFolders.open(folder)) {
      store.backups().make();
    }
    try (var files = Files.newDirectoryStream(folder.backups(), "*.part*")) {
      assertThat(files).isEmpty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
