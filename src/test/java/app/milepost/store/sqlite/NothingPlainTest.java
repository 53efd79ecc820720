package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Person;
import app.milepost.people.PersonKey;
import app.milepost.settings.Settings;
import app.milepost.settings.SettingsFile;
import app.milepost.settings.UsageSettings;
import app.milepost.store.Opening;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.ChildJvm;
import app.milepost.testkit.Plain;
import app.milepost.testkit.Rounds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a protected folder nothing personal can be read by looking at the bytes of its files. */
class NothingPlainTest {

  private static final String PASSPHRASE = "correct horse battery";
  private static final int ROUNDS = Rounds.of(6);
  private static final int MOST_MILLIS = 120;

  @TempDir Path temp;
  private DataFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new DataFolder(temp.resolve("data"));
  }

  private Set<String> plain() {
    return plain(temp);
  }

  private static Set<String> plain(Path where) {
    List<String> texts = new ArrayList<>(Planted.TEXTS);
    texts.add(PASSPHRASE);
    return Plain.in(where, texts);
  }

  @Test
  void theTestFindsWhatIsPlain() throws Exception {
    try (Store store = QuickFolders.open(folder)) {
      Planted.in(store);
      assertThat(plain()).hasSizeGreaterThanOrEqualTo(Planted.TEXTS.size());
    }
  }

  @Test
  void nothingIsPlainWhenItIsProtectedFromTheStart() throws Exception {
    try (Store store = QuickFolders.open(folder)) {
      store.protection().turnOn(PASSPHRASE.toCharArray());
      Person person = Planted.in(store);
      store.people().delete(store.people().all().getLast().id());
      new SettingsFile(folder)
          .write(
              Settings.DEFAULT.withUsageSettings(
                  UsageSettings.DEFAULT.with(Optional.of(PersonKey.of(person)))));
      assertThat(plain()).as("while open").isEmpty();
    }
    assertThat(plain()).as("after closing").isEmpty();
    try (Store store = QuickFolders.unlocked(folder, PASSPHRASE)) {
      assertThat(store.people().all()).hasSize(1);
      assertThat(plain()).as("after unlocking").isEmpty();
    }
  }

  @Test
  void nothingIsLeftPlainOfAStoreThatWasPlainBefore() throws Exception {
    try (Store store = QuickFolders.open(folder)) {
      Planted.in(store);
      // Deleted long before, but their bytes might still lie about.
      store.people().delete(store.people().all().getLast().id());
    }
    try (Store store = QuickFolders.open(folder)) {
      Planted.in(store);
      assertThat(plain()).isNotEmpty();
      store.protection().turnOn(PASSPHRASE.toCharArray());
      assertThat(plain()).as("while open").isEmpty();
    }
    assertThat(plain()).as("after closing").isEmpty();
  }

  /** Protects a folder, fills it and stays. */
  static final class Protector {
    public static void main(String[] arguments) throws Exception {
      DataFolder folder = new DataFolder(Path.of(arguments[0]));
      Store store = QuickFolders.open(folder);
      store.protection().turnOn(PASSPHRASE.toCharArray());
      Planted.in(store);
      System.out.println("filled");
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  @Test
  void nothingIsPlainAfterAProcessWasKilled() throws Exception {
    try (ChildJvm child = ChildJvm.start(temp, Protector.class, folder.path().toString())) {
      assertThat(child.line()).isEqualTo("filled");
      assertThat(plain()).as("while it runs").isEmpty();
      child.kill();
    }
    assertThat(plain()).as("after the kill").isEmpty();
    try (Store store = QuickFolders.unlocked(folder, PASSPHRASE)) {
      assertThat(store.people().all()).extracting(Person::name).contains(Planted.TEXTS.get(0));
    }
  }

  @Test
  void whateverMomentTurningItOnIsCutShortAtEverythingIsPlainOrNothingIs() throws Exception {
    Random random = new Random(20261122);
    for (int round = 0; round < ROUNDS; round++) {
      DataFolder mine = new DataFolder(temp.resolve("round" + round));
      try (Store store = QuickFolders.open(mine)) {
        Planted.in(store);
      }
      CutShort.turningOn(temp, mine, PASSPHRASE, random.nextInt(MOST_MILLIS));
      wholeOrSealed(mine);
    }
  }

  private void wholeOrSealed(DataFolder mine) throws StoreException {
    switch (QuickFolders.opening(mine)) {
      case Opening.Open open -> {
        assertThat(open.store().people().all()).hasSize(2);
        open.store().close();
      }
      case Opening.Sealed sealed -> {
        assertThat(plain(mine.path())).isEmpty();
        Store store = sealed.folder().unlock(Secret.passphrase(PASSPHRASE.toCharArray()));
        assertThat(Planted.all(store).getFirst().sessions()).hasSize(2);
        store.close();
      }
    }
  }
}
