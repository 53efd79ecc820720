package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.store.Backup;
import app.milepost.store.Backup.Kind;
import app.milepost.store.Store;
import app.milepost.store.files.DataFolder;
import java.nio.file.Files;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A backup is made once a day, and of those made so the latest good ones stay. */
class DailyBackupsTest extends BackupsInStore {

  private static final Duration DAY = Duration.ofDays(1);

  @Test
  void theDaysBackupIsMadeOnceADay() throws Exception {
    assertThat(store.backups().makeDaily(7, ZoneOffset.UTC)).isPresent();
    assertThat(store.backups().makeDaily(7, ZoneOffset.UTC)).isEmpty();
    clock.pass(DAY);
    assertThat(store.backups().makeDaily(0, ZoneOffset.UTC)).isEmpty();
    assertThat(store.backups().makeDaily(7, ZoneOffset.UTC)).isPresent();
    assertThat(files()).hasSize(2);
  }

  @Test
  void aDamagedBackupOfTodayDoesNotCount() throws Exception {
    Backup first = store.backups().makeDaily(7, ZoneOffset.UTC).orElseThrow();
    Files.write(first.file(), new byte[0]);
    clock.pass(Duration.ofMinutes(1));
    Backup again = store.backups().makeDaily(7, ZoneOffset.UTC).orElseThrow();
    assertThat(store.backups().list().backups().getFirst()).isEqualTo(again);
    assertThat(again.usable()).isTrue();
    assertThat(store.backups().makeDaily(7, ZoneOffset.UTC)).as("once is enough").isEmpty();
  }

  @Test
  void onlyDailyOnesBeyondTheNumberAreTakenAway() throws Exception {
    Backup mine = store.backups().make();
    for (int day = 0; day < 6; day++) {
      clock.pass(DAY);
      assertThat(store.backups().makeDaily(3, ZoneOffset.UTC)).isPresent();
    }
    List<Backup> left = store.backups().list().backups();
    assertThat(left)
        .extracting(Backup::kind)
        .containsExactly(Kind.DAILY, Kind.DAILY, Kind.DAILY, Kind.MANUAL);
    assertThat(left).contains(mine);
    assertThat(left.getFirst().at()).isEqualTo(StoreClock.NOON.plus(DAY.multipliedBy(6)));
  }

  @Test
  void theOneJustMadeStaysWhereTheClockWasOnceAhead() throws Exception {
    clock.pass(DAY.multipliedBy(100));
    for (int day = 0; day < 3; day++) {
      clock.pass(DAY);
      store.backups().makeDaily(3, ZoneOffset.UTC);
    }
    clock.pass(DAY.multipliedBy(-103));
    Backup first = store.backups().makeDaily(3, ZoneOffset.UTC).orElseThrow();
    assertThat(store.backups().list().backups()).hasSize(3).contains(first);
    clock.pass(DAY);
    Backup second = store.backups().makeDaily(3, ZoneOffset.UTC).orElseThrow();
    assertThat(store.backups().list().backups()).hasSize(3).contains(first, second);
    clock.pass(DAY);
    Backup third = store.backups().makeDaily(3, ZoneOffset.UTC).orElseThrow();
    assertThat(store.backups().list().backups()).containsExactly(third, second, first);
  }

  @Test
  void goodOnesAreKeptWhileDamagedOnesMakeUpTheNumber() throws Exception {
    Backup good = store.backups().makeDaily(2, ZoneOffset.UTC).orElseThrow();
    clock.pass(DAY);
    Backup bad = store.backups().makeDaily(2, ZoneOffset.UTC).orElseThrow();
    Files.write(bad.file(), new byte[10]);
    clock.pass(DAY);
    Backup latest = store.backups().makeDaily(2, ZoneOffset.UTC).orElseThrow();
    assertThat(store.backups().list().backups())
        .extracting(Backup::file)
        .containsExactly(latest.file(), bad.file(), good.file());
  }

  @Test
  void aFolderInWhichNothingWasDoneYetNeedsNoDailyBackup() throws Exception {
    try (Store fresh = QuickFolders.open(new DataFolder(temp.resolve("fresh")))) {
      fresh.assessments().firstPerson();
      assertThat(fresh.backups().makeDaily(7, ZoneOffset.UTC)).isEmpty();
    }
  }
}
