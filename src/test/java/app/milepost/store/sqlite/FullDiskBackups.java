package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.people.Details;
import app.milepost.people.PersonFile;
import app.milepost.store.Backup;
import app.milepost.store.Opening;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of backups when a small disk fills up, and when there is room again. */
final class FullDiskBackups {

  private static final int TOO_LITTLE = 24 * 1024;
  private static final int PACK = 200 * 1024;
  private static final String NO_BACKUP = "No backup was made: the disk that holds";

  private final Path disk;
  private final Path ballast;
  private final DataFolder folder;
  private final StoreClock clock = new StoreClock();

  /** Works on a disk of one megabyte, most of it free. */
  FullDiskBackups(Path disk) {
    this.disk = disk;
    ballast = disk.resolve("backup-ballast");
    folder = new DataFolder(disk.resolve("office"));
  }

  /** Makes some, more than there is room for, and empties the disk again. */
  void run() throws Exception {
    try (Store store =
        ((Opening.Open) Folders.open(folder, clock, () -> {}, QuickFolders.ROUNDS)).store()) {
      Planted.in(store);
      assertThat(store.backups().makeDaily(1, ZoneOffset.UTC)).isPresent();
      store.backups().make();
      clock.pass(Duration.ofDays(1));
      refusesWhileFull(store);
      goesOnOnceThereIsRoom(store);
      leavesNoHalfCopyElsewhere(store);
    }
    for (String left : files(disk)) {
      try (Stream<Path> files = Files.walk(disk.resolve(left))) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void refusesWhileFull(Store store) throws Exception {
    List<PersonFile> people = Planted.all(store);
    List<Backup> before = store.backups().list().backups();
    List<String> files = files(folder.backups());
    for (int room : List.of(TOO_LITTLE, 0)) {
      leave(room);
      assertThatThrownBy(() -> store.backups().make())
          .isInstanceOf(StoreException.class)
          .hasMessageStartingWith(NO_BACKUP)
          .hasMessageEndingWith("Your data is as it was.");
      assertThatThrownBy(() -> store.backups().makeDaily(1, ZoneOffset.UTC))
          .isInstanceOf(StoreException.class)
          .hasMessageStartingWith(NO_BACKUP);
      assertThat(files(folder.backups())).isEqualTo(files);
      assertThat(store.backups().list().backups())
          .isEqualTo(before)
          .hasSize(2)
          .allMatch(Backup::usable);
      assertThat(Planted.all(store)).isEqualTo(people);
    }
  }

  private void goesOnOnceThereIsRoom(Store store) throws Exception {
    Files.delete(ballast);
    store.people().add(Details.NONE.named("Later"));
    assertThat(store.backups().makeDaily(1, ZoneOffset.UTC)).isPresent();
    List<Backup> now = store.backups().list().backups();
    assertThat(now).extracting(Backup::kind).containsExactly(Backup.Kind.DAILY, Backup.Kind.MANUAL);
    assertThat(BackupShelf.contents(now.getFirst()).people()).isEqualTo(3);
  }

  private void leavesNoHalfCopyElsewhere(Store store) throws Exception {
    Files.createDirectories(folder.packs());
    Files.write(folder.packs().resolve("big.json"), new byte[PACK]);
    Path elsewhere = Files.createDirectory(disk.resolve("elsewhere"));
    leave(TOO_LITTLE);
    assertThatThrownBy(() -> store.backups().makeIn(elsewhere)).hasMessageStartingWith(NO_BACKUP);
    assertThat(files(elsewhere)).isEmpty();
    leave(PACK);
    assertThatThrownBy(() -> store.backups().makeIn(elsewhere))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("The backup is made in " + elsewhere)
        .hasMessageContaining("role packs")
        .hasMessageContaining("The disk that holds " + elsewhere)
        .hasMessageContaining("is full");
    assertThat(files(elsewhere)).hasSize(2).contains("packs");
    assertThat(files(elsewhere.resolve("packs"))).isEmpty();
    Files.delete(ballast);
  }

  private void leave(int room) throws IOException {
    Files.deleteIfExists(ballast);
    long free = Files.getFileStore(disk).getUsableSpace();
    Files.write(ballast, new byte[Math.toIntExact(free - room)]);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
