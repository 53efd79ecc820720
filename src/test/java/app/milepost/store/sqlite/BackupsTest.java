package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.assessment.Answer;
import app.milepost.people.Details;
import app.milepost.role.Evidence;
import app.milepost.store.Backup;
import app.milepost.store.Backup.Condition;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.Plain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Backups are made whole, told from damaged ones, and taken away only as promised. */
class BackupsTest extends BackupsInStore {

  private static final String PASSPHRASE = "correct horse battery";

  private Backup at(Path file) {
    return BackupFile.look(file);
  }

  @Test
  void aBackupHoldsEverythingAndOnlyItsOwnerReadsIt() throws Exception {
    Backup made = store.backups().make();
    assertThat(made.condition()).isEqualTo(new Condition.Plain());
    assertThat(made.at()).isEqualTo(StoreClock.NOON);
    assertThat(files()).containsExactly(made.file().getFileName().toString());
    assertThat(Files.getPosixFilePermissions(made.file()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.getPosixFilePermissions(folder.backups()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    assertThat(store.backups().list().backups()).containsExactly(made);
    DataFolder other = new DataFolder(temp.resolve("other"));
    other.create();
    Files.copy(made.file(), other.database());
    try (Store copy = QuickFolders.open(other)) {
      assertThat(Planted.all(copy)).isEqualTo(Planted.all(store));
      assertThat(copy.people().add(Details.NONE).id()).isGreaterThan(2);
    }
  }

  @Test
  void whatIsEncryptedStaysSoInABackup() throws Exception {
    store.protection().turnOn(PASSPHRASE.toCharArray());
    Backup made = store.backups().make();
    assertThat(made.condition()).isInstanceOf(Condition.Encrypted.class);
    assertThat(store.backups().list().needsSecret(made)).isFalse();
    assertThat(Plain.in(temp, Planted.TEXTS)).isEmpty();
  }

  @Test
  void twoAtTheSameMomentDoNotTakeEachOthersPlace() throws Exception {
    Backup first = store.backups().make();
    byte[] bytes = Files.readAllBytes(first.file());
    store.people().add(Details.NONE.named("Later"));
    Backup second = store.backups().make();
    assertThat(second.file()).isNotEqualTo(first.file());
    assertThat(Files.readAllBytes(first.file())).isEqualTo(bytes);
    assertThatThrownBy(() -> store.backups().make())
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("No backup was made");
    assertThat(files()).hasSize(2);
  }

  @Test
  void damageOfAnyKindIsSeenAndSaid() throws Exception {
    Backup made = store.backups().make();
    byte[] whole = Files.readAllBytes(made.file());
    Random random = new Random(20261123);
    for (int round = 0; round < 40; round++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(made.file(), flipped);
      assertThat(at(made.file()).usable()).as("round %d", round).isFalse();
    }
    Files.write(made.file(), Arrays.copyOf(whole, whole.length / 2));
    assertThat(sentence(at(made.file()))).contains("is cut short");
    Files.write(made.file(), new byte[0]);
    assertThat(sentence(at(made.file()))).contains("is empty");
    Files.writeString(made.file(), "a letter, not a database ".repeat(20));
    assertThat(sentence(at(made.file()))).contains("is not a Milepost backup");
    Files.write(made.file(), whole);
    assertThat(at(made.file()).usable()).isTrue();
  }

  @Test
  void aNewerLayoutIsRefused() throws Exception {
    Path file = temp.resolve("from-elsewhere.db");
    Files.copy(store.backups().make().file(), file);
    try (Connection connection = Connections.durable(file);
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE flyway_schema_history SET version = '99' WHERE version = '3'");
    }
    assertThat(sentence(at(file))).contains("A newer Milepost made the backup from-elsewhere.db");
    assertThatThrownBy(() -> store.backups().preview(at(file), Optional.empty()))
        .hasMessageContaining("Install the newer Milepost");
  }

  private static String sentence(Backup backup) {
    return ((Condition.Unusable) backup.condition()).sentence();
  }

  @Test
  void whatAnEndedMilepostLeftUnfinishedIsSweptAndNothingElse() throws Exception {
    Files.createDirectories(folder.backups());
    Path left = folder.backups().resolve("milepost-2026-01-01T00.00.00.000Z-daily.db.part");
    Path other = folder.backups().resolve("notes.txt");
    Files.writeString(left, "half");
    Files.writeString(other, "mine");
    Backup made = store.backups().make();
    assertThat(files()).containsExactly(made.file().getFileName().toString(), "notes.txt");
  }

  @Test
  void aReadOnlyFolderIsSaidAndNothingIsLeft() throws Exception {
    Files.createDirectories(folder.backups());
    Files.setPosixFilePermissions(folder.backups(), PosixFilePermissions.fromString("r-x------"));
    assertThatThrownBy(() -> store.backups().makeDaily(7, ZoneOffset.UTC))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is read-only. Allow writing to it")
        .hasMessageEndingWith("Your data is as it was.");
    assertThat(files()).isEmpty();
    Files.setPosixFilePermissions(folder.backups(), PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void aCopyElsewhereBringsTheRolePacksAlong() throws Exception {
    Files.createDirectories(folder.packs());
    Files.writeString(folder.packs().resolve("own.json"), "{}");
    Path stick = Files.createDirectory(temp.resolve("stick"));
    Backup made = store.backups().makeIn(stick);
    assertThat(made.file().getParent()).isEqualTo(stick);
    assertThat(BackupShelf.elsewhere(made.file()).usable()).isTrue();
    assertThat(stick.resolve("packs").resolve("own.json")).hasContent("{}");
    assertThat(store.backups().list().backups()).isEmpty();
    assertThat(BackupShelf.contents(made)).isEqualTo(new BackupShelf.Contents(2, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "backups", "packs/deeper", "../way-in"})
  void theDataFolderItselfIsNoOtherFolder(String within) throws Exception {
    Files.createDirectories(folder.packs().resolve("deeper"));
    Files.createDirectories(folder.backups());
    Files.createSymbolicLink(temp.resolve("way-in"), folder.backups());
    Path chosen = folder.path().resolve(within);
    assertThatThrownBy(() -> store.backups().makeIn(chosen))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "No backup was made: the folder %s is in the folder that Milepost keeps your data in."
                    .formatted(chosen)
                + " Choose a folder outside it, best on another disk, or make a backup here with"
                + " Back up now.");
    assertThat(files()).isEmpty();
  }

  @Test
  void savingGoesOnMeanwhileAndNothingIsLost() throws Exception {
    long id = store.assessments().draft(store.assessments().firstPerson(), "other", "entry").id();
    CompletableFuture<Integer> backups =
        CompletableFuture.supplyAsync(() -> {
          try {
            int made = 0;
            for (; made < 12; made++) {
              store.people();
              store.backups().makeIn(Files.createDirectory(temp.resolve("copy" + made)));
            }
            return made;
          } catch (IOException | StoreException e) {
            throw new AssertionError(e);
          }
        });
    int saved = 0;
    while (!backups.isDone()) {
      store
          .assessments()
          .save(id, "item-" + saved % 50, new Answer.Rated(saved % 5, Evidence.CLAIM, "n" + saved));
      saved++;
    }
    assertThat(backups.join()).isEqualTo(12);
    assertThat(saved).isPositive();
    Answer last = new Answer.Rated((saved - 1) % 5, Evidence.CLAIM, "n" + (saved - 1));
    assertThat(store.sessions().session(id).answers())
        .containsEntry("item-" + (saved - 1) % 50, last);
    for (int i = 0; i < 12; i++) {
      try (Stream<Path> copies = Files.list(temp.resolve("copy" + i))) {
        assertThat(copies.filter(Files::isRegularFile)).hasSize(1).allMatch(f -> at(f).usable());
      }
    }
  }

  @Test
  void closingTheFolderWaitsForNoBackupAndLeavesNone() throws Exception {
    store.close();
    assertThatThrownBy(() -> store.backups().make())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("has been let go of");
    assertThat(Files.exists(folder.backups())).isFalse();
  }
}
