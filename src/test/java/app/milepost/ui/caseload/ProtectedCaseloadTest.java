package app.milepost.ui.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Person;
import app.milepost.scoring.caseload.Heat;
import app.milepost.scoring.caseload.Stage;
import app.milepost.scoring.caseload.Tally;
import app.milepost.store.files.DataFolder;
import app.milepost.store.files.DatabaseCopy;
import app.milepost.testkit.DeskFolder;
import app.milepost.ui.folder.PeopleFilter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures over a folder that is protected by a passphrase, and over the same people without. */
class ProtectedCaseloadTest {

  private static final String PASSPHRASE = "quiet green harbor";
  private static final int PEOPLE = 16;

  @TempDir private Path temp;
  private Path plain;
  private Path sealed;

  @BeforeEach
  void theSamePeopleTwice() throws Exception {
    plain = temp.resolve("plain");
    sealed = temp.resolve("sealed");
    try (Counted office = new Counted(plain)) {
      Optional<byte[]> old = Optional.of(office.otherPackFile());
      Optional<byte[]> present = Optional.of(office.desk.packFile());
      for (int i = 0; i < PEOPLE; i++) {
        String rung = i % 3 == 0 ? "junior" : "technician";
        Optional<byte[]> pack = i % 8 == 0 ? old : present;
        String tag = i % 2 == 0 ? "evening" : "Ἑσπέρα";
        Person added = office.add("Clíent " + i, rung, i % 5, 3 + i, pack, tag);
        office.desk.store().people().archive(added.id(), i % 7 == 0);
      }
    }
    DatabaseCopy.copy(new DataFolder(plain), new DataFolder(sealed));
    DeskFolder.protect(sealed, PASSPHRASE);
  }

  @Test
  void theFiguresAreTheSameOnceItIsUnlocked() throws Exception {
    try (Counted open = new Counted(plain);
        Counted unlocked = new Counted(sealed, Optional.of(PASSPHRASE))) {
      assertThat(unlocked.desk.store().protection().isOn()).isTrue();
      same(open, unlocked, CaseloadViewModel::show);
      assertThat(unlocked.shown().figures().started()).isGreaterThan(PEOPLE / 2);
      same(open, unlocked, page -> page.keep(PeopleFilter.Kept.ALL));
      assertThat(unlocked.names()).hasSize(PEOPLE + 2);
      same(open, unlocked, page -> page.look("client 1"));
      assertThat(unlocked.names()).contains("Clíent 1", "Clíent 10").doesNotContain("Clíent 2");
      same(open, unlocked, page -> page.look(""));
      same(open, unlocked, page -> page.tag(Optional.of("Ἑσπέρα")));
      assertThat(unlocked.names()).hasSize(PEOPLE / 2);
      same(open, unlocked, page -> page.aimAt(Optional.of("junior")));
      same(open, unlocked, page -> page.at(Optional.of(Stage.EXPLORING)));
      same(open, unlocked, CaseloadViewModel::everybody);
      for (Counted office : new Counted[] {open, unlocked}) {
        office.page.hide();
        office.desk.workspace().rate("ehr-systems", 3);
      }
      same(open, unlocked, CaseloadViewModel::show);
    }
  }

  private static List<List<Tally>> fields(CaseloadState shown) {
    return shown.heat().columns().stream().map(Heat.Column::tallies).toList();
  }

  private static void same(Counted open, Counted unlocked, Consumer<CaseloadViewModel> wish) {
    wish.accept(open.page);
    wish.accept(unlocked.page);
    CaseloadState expected = open.shown();
    CaseloadState shown = unlocked.shown();
    assertThat(shown.figures()).isEqualTo(expected.figures());
    assertThat(fields(shown)).isEqualTo(fields(expected));
    assertThat(PeopleBehind.names(shown)).isEqualTo(PeopleBehind.names(expected));
    assertThat(shown.elsewhere()).isEqualTo(expected.elsewhere());
    assertThat(shown.withOtherPack()).isEqualTo(expected.withOtherPack());
    assertThat(unlocked.names()).isEqualTo(open.names());
    assertThat(unlocked.page.tagsProperty().get()).isEqualTo(open.page.tagsProperty().get());
  }
}
