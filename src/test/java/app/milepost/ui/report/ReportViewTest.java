package app.milepost.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.people.Counsel;
import app.milepost.report.ReadinessSummary;
import app.milepost.report.ReadinessSummary.LedgerLine;
import app.milepost.report.ReportFormat;
import app.milepost.ui.Appearance;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.control.DrawingView;
import app.milepost.ui.work.Workspace;
import java.math.BigDecimal;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportViewTest {

  @TempDir private Path folder;
  private final Workspace workspace = Desk.withWorkedExample();
  private Optional<PageWindow> opened = Optional.empty();

  @AfterEach
  void close() {
    opened.ifPresent(PageWindow::close);
  }

  @Test
  void theFiguresOnThePageAreTheModels() {
    PageWindow page = open(workspace);
    ReadinessSummary summary =
        ReadinessSummary.of(new ReportViewModel(workspace, () -> Desk.TODAY).input().orElseThrow());

    assertThat(page.wasFolded()).isTrue();
    assertThat(text(page, "#report-news"))
        .isEqualTo("You can apply for Junior Health Records Technician today.");
    assertThat(text(page, "#report-headline")).isEqualTo(summary.headline());
    assertThat(figures(page, "#band")).containsExactly("Readiness: Building");
    assertThat(text(page, "#band-reason")).endsWith(summary.bandReason());
    assertThat(text(page, "#ledger-total")).isEqualTo(summary.total());
    assertThat(figures(page, "#ledger .ledger-row .why"))
        .containsExactlyInAnyOrderElementsOf(
            summary.ledger().stream()
                .flatMap(s -> s.lines().stream())
                .map(LedgerLine::points)
                .toList());
    assertThat(figures(page, "#gaps .why"))
        .containsExactlyElementsOf(summary.gaps().stream().map(gap -> "+" + gap.worth()).toList());
    assertThat(figures(page, "#must-haves .why")).contains("met", "claimed", "not met");
    assertThat(text(page, "#notice")).isEqualTo(summary.notice());
  }

  @Test
  void theLedgerAddsUpOnThePage() {
    PageWindow page = open(workspace);

    BigDecimal lines = sum(figures(page, "#ledger .ledger-row .why"));
    BigDecimal subtotals = sum(figures(page, "#ledger .subtotal"));

    assertThat(lines).isEqualByComparingTo(text(page, "#ledger-total"));
    assertThat(subtotals).isEqualByComparingTo(lines);
  }

  @Test
  void everyFigureSaysWhyInASentence() {
    PageWindow page = open(workspace);

    assertThat(page.all(".why"))
        .hasSizeGreaterThan(40)
        .allSatisfy(node -> {
          WhyFigure figure = (WhyFigure) node;
          assertThat(figure.getAccessibleText()).startsWith("Why ").endsWith("?");
          assertThat(figure.explanation().getText()).endsWith(".");
        });
  }

  @Test
  void theKeyboardOpensAndClosesAnExplanation() {
    PageWindow page = open(workspace);
    WhyFigure figure = page.figure("Why +4.1 points for Medical terms");

    for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.ENTER)) {
      page.press(figure, key);
      assertThat(figure.explanation().isVisible()).isTrue();
      assertThat(figure.explanation().getText()).contains("closing the gap is worth 4.1");
      page.press(figure, KeyCode.ESCAPE);
      assertThat(figure.explanation().isVisible()).isFalse();
    }
    assertThat(figure.isFocusTraversable()).isTrue();
  }

  @Test
  void aRatingChangesTheFiguresAndLeavesAnOpenExplanationOpen() {
    PageWindow page = open(workspace);
    WhyFigure figure = page.figure("Why +4.1 points for Medical terms");
    page.press(figure, KeyCode.SPACE);

    rate("medical-terminology", 2);
    page.settle();

    assertThat(figure.getText()).isEqualTo("+2.0");
    assertThat(figure.explanation().isVisible()).isTrue();
    assertThat(figure.explanation().getText()).contains("worth 2.0");
    assertThat(sum(figures(page, "#ledger .ledger-row .why")))
        .isEqualByComparingTo(text(page, "#ledger-total"));
  }

  @Test
  void aClosedGapLeavesTheListAndTheOthersMoveUp() {
    PageWindow page = open(workspace);

    rate("medical-terminology", 3);
    page.settle();

    assertThat(page.all("#gaps .rank"))
        .extracting(n -> ((Label) n).getText())
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
  }

  @Test
  void ratingAgainLeadsToTheRequirement() {
    PageWindow page = open(workspace);
    Button again =
        page.all("#answer-first .button").stream()
            .map(Button.class::cast)
            .filter(b -> b.getAccessibleText().startsWith("Rate now: Retention"))
            .findFirst()
            .orElseThrow();

    fire(again);

    assertThat(page.navigator().placeProperty().get())
        .isEqualTo(new Navigator.Place(Page.ASSESS, Optional.of("records-retention")));
  }

  @Test
  void savingWritesThePdfAndOffersToOpenIt() {
    PageWindow page = open(workspace);

    fire(page.one("#save-pdf", Button.class));
    page.settle();

    assertThat(page.written()).containsExactly(ReportFormat.PDF);
    assertThat(text(page, "#export-message")).isEqualTo("✓ Saved to " + file());
    fire(page.one("#export-open", Button.class));
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
            () -> workspace.counsel(Optional.empty(), Counsel.NONE.noting("For both")),
            () -> workspace.undo());
    for (Runnable change : changes) {
      fire(page.one("#save-pdf", Button.class));
      page.settle();
      assertThat(text(page, "#export-message")).startsWith("✓ Saved to ");

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
  void wordsInChartsGrowWithTheTextEvenInASmallWindow() {
    PageWindow page = new PageWindow(workspace, 900, 600, file());
    opened = Optional.of(page);
    page.dress(Appearance.Scheme.LIGHT, 200);
    assertThat(page.all(".drawing"))
        .hasSizeGreaterThanOrEqualTo(4)
        .allSatisfy(chart -> assertThat(((DrawingView) chart).factor()).isBetween(1.8, 2.2));
  }

  @Test
  void tenStrengthsAreShownAndTheOthersOnceTheyAreAskedFor() {
    PageWindow page = open(Desk.withEverythingReached());
    assertThat(page.all("#strengths .row")).hasSize(10);
    Button all = page.one("#all-strengths", Button.class);
    assertThat(all.getText()).isEqualTo("Show 11 more");
    page.picture("report-ten-strengths", 0.28);

    fire(all);
    page.settle();

    assertThat(page.all("#strengths .row")).hasSize(21);
    assertThat(all.getText()).isEqualTo("Show the most important only");
    fire(all);
    page.settle();
    assertThat(page.all("#strengths .row")).hasSize(10);
  }

  @Test
  void printingSendsTheReportAndNamesThePrinter() {
    PageWindow page = open(workspace);

    fire(page.one("#print-report", Button.class));
    page.settle();

    assertThat(page.printer().jobs()).containsExactly("Milepost report");
    assertThat(text(page, "#export-message")).isEqualTo("✓ Sent to Paper");
    assertThat(page.all("#export-open")).isEmpty();
  }

  @Test
  void whereNoProgramOpensTheFileThePersonIsTold() {
    PageWindow page = open(workspace);
    page.haveNoPrograms();
    fire(page.one("#save-pdf", Button.class));
    page.settle();

    fire(page.one("#export-open", Button.class));
    page.settle();

    assertThat(text(page, "#export-message"))
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

    fire(page.one("#save-pdf", Button.class));

    assertThat(text(page, "#export-message"))
        .startsWith("⚠ The report could not be saved")
        .contains("Choose another folder");
    assertThat(page.all("#export-open")).isEmpty();
  }

  @Test
  void withNothingAnsweredThePageLeadsToTheFirstRating() {
    PageWindow page = open(Desk.withNothingAnswered());

    assertThat(text(page, "#nothing")).isEqualTo("Nothing is answered yet");
    assertThat(page.all("#save-pdf")).isEmpty();
    fire(page.one("#rate-yourself", Button.class));

    assertThat(page.navigator().placeProperty().get().page()).isEqualTo(Page.ASSESS);
  }

  @Test
  void withNoGapLeftThePageSaysSo() {
    PageWindow page = open(Desk.withEverythingReached());

    assertThat(text(page, "#no-gaps")).contains("no gap");
    assertThat(page.all("#gaps .row")).isEmpty();
    assertThat(page.all("#questions")).isEmpty();
  }

  private PageWindow open(Workspace shown) {
    PageWindow window = new PageWindow(shown, 1200, 800, file());
    opened = Optional.of(window);
    return window;
  }

  private Path file() {
    return folder.resolve("report.pdf");
  }

  private void rate(String id, int level) {
    PageWindow.fx(() -> {
      workspace.rate(id, level);
      return true;
    });
  }

  private static void fire(ButtonBase button) {
    PageWindow.fx(() -> {
      button.fire();
      return true;
    });
  }

  private static String text(PageWindow page, String selector) {
    return page.one(selector, Label.class).getText();
  }

  private static List<String> figures(PageWindow page, String selector) {
    return page.all(selector).stream().map(ReportViewTest::textOf).toList();
  }

  private static String textOf(Node node) {
    return ((WhyFigure) node).getText();
  }

  private static BigDecimal sum(List<String> figures) {
    return figures.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
