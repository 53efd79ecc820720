package app.milepost.ui.folder;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Person;
import app.milepost.store.Backup;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.Folders;
import app.milepost.testkit.OpenDesk;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is shown is never replaced by somebody else who has the same number. */
class ShownPersonTest {

  @TempDir private Path temp;
  private OpenDesk desk;

  @BeforeEach
  void aDesk() throws StoreException {
    desk = new OpenDesk(temp.resolve("data"));
  }

  @AfterEach
  void letGo() {
    desk.close();
  }

  private void restore(Backup backup) {
    Path folder = desk.openFolder().folderProperty().get();
    desk.openFolder()
        .whileClosed(() -> {
          try {
            Folders.restore(new DataFolder(folder), backup.file(), InstantSource.system());
          } catch (StoreException e) {
            throw new AssertionError(e);
          }
        });
    assertThat(desk.openFolder().problemProperty().get()).isEmpty();
  }

  private void assertNobodyIsShown() {
    assertThat(desk.usage().get().person()).isEmpty();
    assertThat(desk.workspace().draftProperty().get()).isEmpty();
  }

  @Test
  void afterARestoreNobodyIsShownInThePlaceOfSomebodyElse() throws Exception {
    Backup withAna = desk.store().backups().make();
    Person bo = desk.show("Bo");
    Backup withBo = desk.store().backups().make();
    restore(withAna);
    assertThat(desk.show("Cem").id()).isEqualTo(bo.id());

    restore(withBo);

    assertThat(desk.store().people().find(bo.id())).contains(bo);
    assertNobodyIsShown();
  }

  @Test
  void afterARestoreWhoeverIsStillThereIsShownAsTheyWere() throws Exception {
    Backup made = desk.store().backups().make();
    desk.workspace().rate("office-suite", 3);

    restore(made);

    assertThat(desk.workspace().assessmentProperty().get().orElseThrow().personName())
        .isEqualTo("Ana");
    assertThat(desk.workspace().assessmentProperty().get().orElseThrow().answers()).isEmpty();
  }

  @Test
  void inAnotherFolderNobodyIsShownInThePlaceOfSomebodyElse() throws Exception {
    Path other = temp.resolve("other");
    try (OpenDesk there = new OpenDesk(other)) {
      assertThat(there.usage().get().person().orElseThrow().id())
          .isEqualTo(desk.usage().get().person().orElseThrow().id());
    }

    desk.openFolder().open(other);

    assertThat(desk.openFolder().problemProperty().get()).isEmpty();
    assertNobodyIsShown();
  }
}
