package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.PersonKey;
import app.milepost.store.Backup;
import app.milepost.store.Backups;
import app.milepost.store.Backups.Erased;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.Plain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is erased is in no backup any more, or it is said in which. */
class ErasingTest {

  @TempDir Path temp;
  private DataFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new DataFolder(temp.resolve("data"));
  }

  private static List<Backup> shelf(Store store) throws StoreException {
    return store.backups().list().backups();
  }

  @Test
  void nothingOfThemIsLeftInAnyFileAndOthersKeepEverything() throws Exception {
    try (Store store = QuickFolders.open(folder)) {
      Person bo = store.people().add(Details.NONE.named("Bo Berg"));
      Person ana = Planted.in(store);
      Backup first = store.backups().make();
      store.people().change(ana.id(), Details.NONE.named("Quixana Later"));
      store.backups().make();
      List<PersonKey> traces = store.people().erase(ana.id());
      Erased erased = store.backups().erase(traces);
      assertThat(erased).isEqualTo(new Erased(2, List.of()));
      List<String> hers = Planted.TEXTS.stream().filter(t -> !t.startsWith("Ἀ")).toList();
      assertThat(Plain.in(temp, hers)).isEmpty();
      assertThat(shelf(store)).hasSize(2).allMatch(Backup::usable);
      assertThat(shelf(store).getLast().at()).isEqualTo(first.at());
      assertThat(BackupShelf.contents(shelf(store).getLast()).people()).isEqualTo(2);
      assertThat(store.people().find(bo.id())).isPresent();
    }
  }

  @Test
  void backupsWithoutThemAreLeftAsTheyAre() throws Exception {
    try (Store store = QuickFolders.open(folder)) {
      store.people().add(Details.NONE.named("Bo Berg"));
      Backup without = store.backups().make();
      Person ana = store.people().add(Details.NONE.named("Ana"));
      assertThat(store.backups().erase(store.people().erase(ana.id())))
          .isEqualTo(new Erased(0, List.of()));
      assertThat(shelf(store)).containsExactly(without);
    }
  }

  @Test
  void somebodyIsFoundUnderTheNumberTheyHadBeforeAMerge() throws Exception {
    try (Store store = QuickFolders.open(folder)) {
      Person one = store.people().add(Details.NONE.named("Quixana"));
      Person two = store.people().add(Details.NONE.named("Quixana V."));
      Person three = store.people().add(Details.NONE.named("Q. V."));
      store.backups().make();
      store.people().merge(two.id(), one.id(), two.details(), PeopleInStore.NO_PACKS);
      store.people().merge(three.id(), two.id(), three.details(), PeopleInStore.NO_PACKS);
      List<PersonKey> traces = store.people().erase(three.id());
      assertThat(traces).extracting(PersonKey::id).containsExactlyInAnyOrder(1L, 2L, 3L);
      assertThat(store.backups().erase(traces).rewritten()).isEqualTo(1);
      assertThat(Plain.in(temp, List.of("Quixana", "Q. V."))).isEmpty();
    }
  }

  @Test
  void aBackupUnderAnotherPassphraseIsReachedWithoutIt() throws Exception {
    try (Store store = QuickFolders.open(folder)) {
      Person ana = Planted.in(store);
      store.protection().turnOn("the older passphrase".toCharArray());
      store.backups().make();
      store.protection().turnOff(Secret.passphrase("the older passphrase".toCharArray()));
      assertThat(store.backups().erase(store.people().erase(ana.id())).rewritten()).isEqualTo(1);
      assertThat(BackupShelf.contents(shelf(store).getFirst()))
          .isEqualTo(new BackupShelf.Contents(1, 0));
    }
  }

  @Test
  void whatStillHoldsThemOrCannotBeReadIsListed() throws Exception {
    try (Store store = QuickFolders.open(folder)) {
      Person ana = Planted.in(store);
      Backup damaged = store.backups().make();
      Files.write(damaged.file(), new byte[10]);
      Erased erased = store.backups().erase(store.people().erase(ana.id()));
      assertThat(erased.rewritten()).isZero();
      assertThat(erased.left()).hasSize(1);
      assertThat(erased.left().getFirst().why()).contains("can't be read");
    }
  }

  @Test
  void inAReadOnlyFolderTheBackupIsListedAndWhole() throws Exception {
    try (Store store = QuickFolders.open(folder)) {
      Person ana = Planted.in(store);
      Backup made = store.backups().make();
      Files.setPosixFilePermissions(folder.backups(), PosixFilePermissions.fromString("r-x------"));
      Erased erased = store.backups().erase(store.people().erase(ana.id()));
      Files.setPosixFilePermissions(folder.backups(), PosixFilePermissions.fromString("rwx------"));
      assertThat(erased.left()).extracting(Backups.Left::backup).containsExactly(made);
      assertThat(erased.left().getFirst().why()).contains("read-only");
      assertThat(shelf(store)).containsExactly(made);
    }
  }

  @Test
  void theRewrittenBackupRestoresEverybodyElse() throws Exception {
    try (Store store = QuickFolders.open(folder)) {
      Person ana = Planted.in(store);
      store.backups().make();
      store.backups().erase(store.people().erase(ana.id()));
    }
    Path backup = new BackupShelf(folder).list().getFirst().file();
    Folders.restore(folder, backup, InstantSource.system());
    try (Store store = QuickFolders.open(folder)) {
      assertThat(store.people().all()).hasSize(1);
      assertThat(store.backups().preview(BackupFile.look(backup), Optional.empty()).none())
          .isTrue();
    }
  }
}
