package app.milepost.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.report.ReportFormat;
import app.milepost.ui.work.Counselling;
import java.nio.file.AccessDeniedException;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;

class ReportSavingTest extends InPageWindow {

  @Test
  void savingWritesThePdfAndOffersToOpenIt() {
    PageWindow page = open(workspace);

    PageWindow.fire(page.one("#save-pdf", Button.class));
    page.settle();

    assertThat(page.written()).containsExactly(ReportFormat.PDF);
    assertThat(page.text("#export-message")).isEqualTo("✓ Saved to " + file());
    PageWindow.fire(page.one("#export-open", Button.class));
    assertThat(page.opened()).containsExactly(file());
  }

  @Test
  void whatWasSavedIsNoLongerToldOnceTheReportIsAnother() {
    PageWindow page = open(workspace);
    String first = workspace.asked().getFirst().id();
    Answer other = new Answer.NotAnswered("Not yet");
    List<Runnable> changes =
        List.of(
            () -> workspace.answer(first, Answer.NotAnswered.BLANK),
            () -> workspace.answer(workspace.asked().getLast().id(), other),
            () -> workspace.rename("Somebody else"),
            () -> new Counselling(workspace).noteForBoth("For both"),
            () -> workspace.undo());
    for (Runnable change : changes) {
      PageWindow.fire(page.one("#save-pdf", Button.class));
      page.settle();
      assertThat(page.text("#export-message")).startsWith("✓ Saved to ");

      PageWindow.fx(() -> {
        change.run();
        return true;
      });
      page.settle();

      assertThat(page.all("#export-message")).isEmpty();
      assertThat(page.all("#export-open")).isEmpty();
    }
  }

  @Test
  void printingSendsTheReportAndNamesThePrinter() {
    PageWindow page = open(workspace);

    PageWindow.fire(page.one("#print-report", Button.class));
    page.settle();

    assertThat(page.printer().jobs()).containsExactly("Milepost report");
    assertThat(page.text("#export-message")).isEqualTo("✓ Sent to Paper");
    assertThat(page.all("#export-open")).isEmpty();
  }

  @Test
  void whereNoProgramOpensTheFileThePersonIsTold() {
    PageWindow page = open(workspace);
    page.haveNoPrograms();
    PageWindow.fire(page.one("#save-pdf", Button.class));
    page.settle();

    PageWindow.fire(page.one("#export-open", Button.class));
    page.settle();

    assertThat(page.text("#export-message"))
        .contains("✓ Saved to " + file())
        .contains("⚠ No program was found to open it.");
    assertThat(page.one("#export-open", Button.class).isVisible()).isTrue();
    page.picture("report-not-opened", 0);
  }

  @Test
  void theOtherFormatsAreInTheMenu() {
    PageWindow page = open(workspace);
    MenuButton menu = page.one("#save-other", MenuButton.class);

    assertThat(menu.getItems())
        .extracting(MenuItem::getId)
        .containsExactly(
            "save-one-page-pdf",
            "save-one-page-html",
            "save-html",
            "save-xlsx",
            "save-csv",
            "save-json");
    PageWindow.fx(() -> {
      menu.getItems().getLast().fire();
      return true;
    });
    assertThat(page.written()).containsExactly(ReportFormat.JSON);
  }

  @Test
  void aFailureToSaveSaysWhatToDo() {
    PageWindow page = open(workspace);
    page.failWith(new AccessDeniedException(file().toString()));

    PageWindow.fire(page.one("#save-pdf", Button.class));

    assertThat(page.text("#export-message"))
        .startsWith("⚠ The report could not be saved")
        .contains("Choose another folder");
    assertThat(page.all("#export-open")).isEmpty();
  }
}
