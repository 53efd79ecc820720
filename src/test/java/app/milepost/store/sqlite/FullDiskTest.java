package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.settings.Settings;
import app.milepost.settings.SettingsFile;
import app.milepost.store.CannotOpenException;
import app.milepost.store.Draft;
import app.milepost.store.StoreException;
import app.milepost.store.crypt.Seal;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

  private static final int TOO_MANY = 10_000;

  @TempDir Path temp;

  private static Answer.Rated longAnswer(int i) {
    return new Answer.Rated(i % 5, Evidence.EXAMPLE, (i + " is a long note. ").repeat(20));
  }

  /** Saves until there is no room, and returns what was acknowledged before. */
  private static Map<String, Answer> fill(SqliteStore store, long id) {
    Map<String, Answer> acknowledged = new LinkedHashMap<>();
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < TOO_MANY; i++) {
                store.assessments().save(id, "item-" + i, longAnswer(i));
                acknowledged.put("item-" + i, longAnswer(i));
              }
            })
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is full, so this was not saved");
    return acknowledged;
  }

  /** Opens a store over a connection that a test can limit. */
  private static SqliteStore over(Connection connection, DataFolder folder) {
    return new SqliteStore(
        new Rows(folder.database(), connection, InstantSource.system()),
        new Seal(),
        QuickFolders.ROUNDS,
        () -> {});
  }

  @Test
  void aDatabaseThatMayNotGrowKeepsWhatItHasAndSavesAgainLater() throws Exception {
    DataFolder folder = new DataFolder(temp.resolve("data"));
    SqliteStore.open(folder, InstantSource.system()).close();
    try (Connection connection = Connections.durable(folder.database());
        Statement statement = connection.createStatement();
        SqliteStore store = over(connection, folder)) {
      Draft draft = store.assessments().draft(store.assessments().firstPerson(), "hrt", "entry");
      statement.execute("PRAGMA max_page_count = 16");
      Map<String, Answer> acknowledged = fill(store, draft.id());
      assertThat(acknowledged).isNotEmpty();
      assertThat(store.assessments().draft(draft.person(), "hrt", "entry").assessment().answers())
          .isEqualTo(acknowledged);
      statement.execute("PRAGMA max_page_count = 1000");
      store.assessments().save(draft.id(), "later", longAnswer(0));
      assertThat(store.assessments().draft(draft.person(), "hrt", "entry").assessment().answers())
          .hasSize(acknowledged.size() + 1);
    }
  }

  @Test
  void notesPeopleAndSessionsUnderAPassphraseAreEitherSavedWholeOrRefused() throws Exception {
    DataFolder folder = new DataFolder(temp.resolve("data"));
    SqliteStore.open(folder, InstantSource.system()).close();
    try (Connection connection = Connections.durable(folder.database());
        Statement statement = connection.createStatement();
        SqliteStore store = over(connection, folder)) {
      store.protection().turnOn("correct horse battery".toCharArray());
      DeskState state = DeskState.in(store);
      statement.execute("PRAGMA max_page_count = 40");
      String longWord = "long".repeat(500);
      int refused = 0;
      for (int i = 0; i < 200; i++) {
        String line =
            switch (i % 4) {
              case 0 -> "answer item-" + i + " " + longWord + i;
              case 1 -> "private " + longWord + i;
              case 2 -> "add " + longWord + i;
              default -> "close";
            };
        try {
          DeskState.apply(line, store);
          state = state.after(line);
        } catch (StoreException e) {
          assertThat(e).hasMessageContaining("is full, so this was not saved");
          refused++;
        }
      }
      assertThat(refused).isPositive();
      statement.execute("PRAGMA max_page_count = 1000");
      assertThat(DeskState.in(store)).isEqualTo(state);
      DeskState.apply("shared later", store);
      assertThat(DeskState.in(store)).isEqualTo(state.after("shared later"));
    }
  }

  /** Fills the small disk its folder is on; runs where that disk is mounted. */
  static final class Filler {
    public static void main(String[] arguments) throws Exception {
      Path disk = Path.of(arguments[0]);
      new FullDiskBackups(disk).run();
      System.out.println("backups as they were");
      DataFolder folder = new DataFolder(disk.resolve("data"));
      Path ballast = disk.resolve("ballast");
      Files.write(ballast, new byte[300_000]);
      Map<String, Answer> acknowledged;
      try (SqliteStore store = SqliteStore.open(folder, InstantSource.system())) {
        long id = store.assessments().draft(store.assessments().firstPerson(), "hrt", "entry").id();
        acknowledged = fill(store, id);
        Files.delete(ballast);
        store.assessments().save(id, "later", longAnswer(0));
        acknowledged.put("later", longAnswer(0));
      }
      try (SqliteStore store = SqliteStore.open(folder, InstantSource.system())) {
        assertThat(
                store
                    .assessments()
                    .draft(store.assessments().firstPerson(), "hrt", "entry")
                    .assessment()
                    .answers())
            .isEqualTo(acknowledged);
      }
      System.out.println("all " + acknowledged.size() + " there");
      noRoomAtAll(disk, folder);
      System.out.println("done");
    }

    private static void noRoomAtAll(Path disk, DataFolder folder) throws StoreException {
      assertThatThrownBy(
              () -> {
                try (var out = Files.newOutputStream(disk.resolve("ballast"))) {
                  for (; ; ) {
                    out.write(0);
                  }
                }
              })
          .isInstanceOf(IOException.class);
      assertThatThrownBy(() -> SqliteStore.open(folder, InstantSource.system()))
          .isInstanceOf(CannotOpenException.class)
          .hasMessageContaining("is full");
      assertThatThrownBy(
              () -> SqliteStore.open(new DataFolder(disk.resolve("new")), InstantSource.system()))
          .isInstanceOf(CannotOpenException.class)
          .hasMessageContaining("is full");
      assertThatThrownBy(() -> new SettingsFile(folder).write(Settings.DEFAULT))
          .isInstanceOf(CannotOpenException.class)
          .hasMessageContaining("is full");
    }
  }

  @Test
  void aFullDiskLosesNothingThatWasAcknowledged() throws Exception {
    Path disk = Files.createDirectory(temp.resolve("disk"));
    List<String> small =
        List.of(
            "unshare",
            "--map-root-user",
            "--mount",
            "sh",
            "-c",
            "mount -t tmpfs -o size=1m tmpfs \"$0\" && exec \"$@\"",
            disk.toString());
    assumeThat(mounts(small)).as("a small disk can be mounted here").isTrue();
    try (ChildJvm child = ChildJvm.start(temp, small, Filler.class, disk.toString())) {
      assertThat(child.line()).isEqualTo("backups as they were");
      assertThat(child.line()).matches("all \\d+ there");
      assertThat(child.line()).isEqualTo("done");
    }
  }

  private static boolean mounts(List<String> small) throws InterruptedException {
    try {
      List<String> command = new ArrayList<>(small);
      command.add("true");
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
