package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Person;
import app.milepost.store.Opening;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.store.files.InstanceLock;
import app.milepost.store.sqlite.Folders;
import app.milepost.store.sqlite.SqliteStore;
import app.milepost.testkit.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportRefusalTest {

  private final ImportFolder folder;

  ImportRefusalTest(@TempDir Path parent) {
    folder = new ImportFolder(parent);
  }

  @Test
  void aFileThatCannotBeUsedIsNamedAndTheOthersAreTakenIn() throws Exception {
    Path bad = Files.writeString(folder.resolve("holiday.pdf"), "%PDF-1.7\n%%EOF\n");
    CommandLineRun run = folder.run(bad, folder.pdf("client.pdf"), folder.resolve("none.json"));
    assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(run.out()).endsWith("1 person added, 2 files refused.\n");
    assertThat(run.err().lines())
        .containsExactly(
            "milepost: "
                + bad
                + ": This PDF has no answers inside. Choose a summary that Milepost saved as a PDF;"
                + " a scan or a print has none.",
            "milepost: "
                + folder.resolve("none.json")
                + ": There is no such file. Check the name and the folder.");
    assertThat(folder.people()).hasSize(1);
  }

  @Test
  void whereNothingCanBeTakenInNoFolderIsMade() throws IOException {
    assertThat(folder.run(Files.writeString(folder.resolve("x"), "?")).out())
        .isEqualTo("0 people added, 1 file refused.\n");
    assertThat(folder.data().path()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31", "1899-12-31"})
  void aDayNobodyCanHaveAnsweredOnIsNamedAndTheOthersAreTakenIn(String day) throws Exception {
    Path good = folder.file("good.json", ImportFolder.named("Ben"));
    String json = Files.readString(good).replace("2025-03-02", day);
    Path bad = Files.writeString(folder.resolve("bad.json"), json);
    CommandLineRun run = folder.run(bad, good);
    assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(run.out()).endsWith("1 person added, 1 file refused.\n");
    assertThat(run.err())
        .contains(
            bad
                + ": $.date: “"
                + day
                + "” is no day in the years 1900 to 9999. Write it as in 2026-05-31, or take it"
                + " out.");
    assertThat(folder.people()).extracting(Person::name).containsExactly("Ben");
  }

  @Test
  void aFolderInUseIsLeftAlone() throws Exception {
    Path pdf = folder.pdf("client.pdf");
    InstanceLock lock = InstanceLock.take(folder.data(), InstantSource.system(), () -> {});
    try {
      CommandLineRun run = folder.run(pdf);
      assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
      assertThat(run.err())
          .startsWith("milepost: Another Milepost")
          .contains("is using the folder");
    } finally {
      lock.close();
    }
    assertThat(folder.data().database()).doesNotExist();
  }

  @Test
  void withoutFilesItSaysHowItIsUsed() {
    CommandLineRun run = folder.run();
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run.err()).contains("FILE").contains("Try: milepost import --help");
  }

  @Test
  void aProtectedFolderIsLeftAloneAndSaysWhereToImportInstead() throws Exception {
    try (SqliteStore store = folder.open()) {
      store.protection().turnOn("correct horse battery".toCharArray());
    }
    CommandLineRun run = folder.run(folder.pdf("client.pdf"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).doesNotContain("added");
    assertThat(run.err())
        .contains(
            "is protected by a passphrase, so nothing was added. Open it in Milepost's window and"
                + " import the files there.");
    switch (Folders.open(folder.data(), InstantSource.system(), () -> {})) {
      case Opening.Open open -> throw new AssertionError("it is not protected any more");
      case Opening.Sealed sealed -> {
        try (Store store =
            sealed.folder().unlock(Secret.passphrase("correct horse battery".toCharArray()))) {
          assertThat(store.people().all()).isEmpty();
        }
      }
    }
  }
}
