package app.milepost.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Person;
import app.milepost.report.ReportFormat;
import app.milepost.report.pdf.Printing;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.StoreException;
import app.milepost.testkit.OpenDesk;
import app.milepost.testkit.SamplePlan;
import app.milepost.ui.AuditWords;
import app.milepost.ui.export.ExportState;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.work.Planning;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of what was done, as somebody reads it. */
class AuditViewModelTest {

  @TempDir private Path temp;
  private OpenDesk desk;
  private AuditViewModel model;

  @BeforeEach
  void aDesk() throws StoreException {
    desk = new OpenDesk(temp.resolve("data"));
    model =
        new AuditViewModel(
            desk.openFolder(),
            desk.tasks(),
            new FileExport(
                desk.dialogs(),
                desk.tasks(),
                file -> {},
                (job, pages) -> new Printing.Outcome.NoPrinter()));
  }

  @AfterEach
  void letGo() {
    desk.close();
  }

  private void note(Action action, int times) throws StoreException {
    for (int i = 0; i < times; i++) {
      desk.store().audit().note(action, Optional.empty());
    }
  }

  private List<String> whats() {
    return model.rows().stream().map(AuditRow::what).toList();
  }

  @Test
  void theLatestLineComesFirstWithANameOrANumber() throws Exception {
    Person ben = desk.show("Ben");
    model.refresh();
    assertThat(model.rows().getFirst().what()).isEqualTo("Added a person");
    assertThat(model.rows().getFirst().whom()).isEqualTo("Ben (number %d)".formatted(ben.id()));
    desk.store().people().delete(ben.id());
    model.refresh();
    assertThat(model.rows().getFirst().what()).isEqualTo("Deleted a person");
    assertThat(model.rows().getFirst().whom()).isEqualTo("Number %d".formatted(ben.id()));
  }

  @Test
  void anAgreementIsListedWithItsRevision() throws Exception {
    Planning planning = new Planning(desk.workspace());
    planning.agree(SamplePlan.agreed());
    planning.agree(SamplePlan.agreed());

    model.refresh();

    assertThat(whats()).contains("Agreed on a plan (revision 1)", "Agreed on a plan (revision 2)");
  }

  @Test
  void piecesAreReadOneAfterAnotherUntilThereAreNoMore() throws Exception {
    note(Action.BACKUP_MADE, 250);
    model.refresh();
    assertThat(model.rows()).hasSize(AuditViewModel.PIECE);
    model.more();
    model.more();
    int all = model.rows().size();
    assertThat(all).isGreaterThan(250).isLessThan(300);
    model.more();
    assertThat(model.rows()).hasSize(all);
  }

  @Test
  void oneKindAndOnePersonCanBeChosen() throws Exception {
    note(Action.BACKUP_MADE, 3);
    Person ben = desk.show("Ben");
    model.only(Optional.of(AuditWords.Kind.BACKUPS));
    assertThat(whats()).containsExactly("Made a backup", "Made a backup", "Made a backup");
    model.only(Optional.empty());
    model.about(Optional.of(model.rows().getFirst()));
    assertThat(model.rows())
        .isNotEmpty()
        .allMatch(row -> row.personId().equals(Optional.of(ben.id())));
    model.about(Optional.empty());
    assertThat(model.rows()).anyMatch(row -> row.personId().isEmpty());
  }

  @Test
  void everyLineThatMatchesIsSaved() throws Exception {
    note(Action.BACKUP_MADE, 150);
    Path file = temp.resolve("list.csv");
    desk.dialogs().saveTo(file);
    model.only(Optional.of(AuditWords.Kind.BACKUPS));
    model.save(ReportFormat.CSV);
    assertThat(model.files().stateProperty().get()).isEqualTo(new ExportState.Saved(file));
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(151);
    assertThat(lines.getFirst()).endsWith("When,Who,What,About");
    assertThat(lines.getLast()).contains("Made a backup");
  }

  @Test
  void everyActionHasWordsOfItsOwn() {
    assertThat(Action.values()).extracting(AuditWords::of).doesNotHaveDuplicates();
    assertThat(Action.values()).extracting(AuditWords::kind).doesNotContainNull();
  }
}
