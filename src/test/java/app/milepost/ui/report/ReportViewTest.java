package app.milepost.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.report.LedgerLine;
import app.milepost.report.ReadinessSummary;
import app.milepost.ui.Appearance;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.control.DrawingView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class ReportViewTest extends InPageWindow {

  @Test
  void theFiguresOnThePageAreTheModels() {
    PageWindow page = open(workspace);
    ReadinessSummary summary = ReadinessSummary.of(Desk.model(workspace).input().orElseThrow());

    assertThat(page.wasFolded()).isTrue();
    assertThat(page.text("#report-news"))
        .isEqualTo("You can apply for Junior Health Records Technician today.");
    assertThat(page.text("#report-headline")).isEqualTo(summary.headline());
    assertThat(figures(page, "#band")).containsExactly("Readiness: Building");
    assertThat(page.text("#band-reason")).endsWith(summary.bandReason());
    assertThat(page.text("#ledger-total")).isEqualTo(summary.total());
    assertThat(figures(page, "#ledger .ledger-row .why"))
        .containsExactlyInAnyOrderElementsOf(
            summary.ledger().stream()
                .flatMap(s -> s.lines().stream())
                .map(LedgerLine::points)
                .toList());
    assertThat(figures(page, "#gaps .why"))
        .containsExactlyElementsOf(summary.gaps().stream().map(gap -> "+" + gap.worth()).toList());
    assertThat(figures(page, "#must-haves .why")).contains("met", "claimed", "not met");
    assertThat(page.text("#notice")).isEqualTo(summary.notice());
  }

  @Test
  void theLedgerAddsUpOnThePage() {
    PageWindow page = open(workspace);

    BigDecimal lines = sum(figures(page, "#ledger .ledger-row .why"));
    BigDecimal subtotals = sum(figures(page, "#ledger .subtotal"));

    assertThat(lines).isEqualByComparingTo(page.text("#ledger-total"));
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
        .isEqualByComparingTo(page.text("#ledger-total"));
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

    PageWindow.fire(again);

    assertThat(page.navigator().placeProperty().get())
        .isEqualTo(new Navigator.Place(Page.ASSESS, Optional.of("records-retention")));
  }

  @Test
  void wordsInChartsGrowWithTheTextEvenInASmallWindow() {
    PageWindow page = open(workspace, 900, 600);
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

    PageWindow.fire(all);
    page.settle();

    assertThat(page.all("#strengths .row")).hasSize(21);
    assertThat(all.getText()).isEqualTo("Show the most important only");
    PageWindow.fire(all);
    page.settle();
    assertThat(page.all("#strengths .row")).hasSize(10);
  }

  @Test
  void withNothingAnsweredThePageLeadsToTheFirstRating() {
    PageWindow page = open(Desk.withNothingAnswered());

    assertThat(page.text("#nothing")).isEqualTo("Nothing is answered yet");
    assertThat(page.all("#save-pdf")).isEmpty();
    PageWindow.fire(page.one("#rate-yourself", Button.class));

    assertThat(page.navigator().placeProperty().get().page()).isEqualTo(Page.ASSESS);
  }

  @Test
  void withEverythingLeftOutThePageAsksForNoFirstAnswer() {
    PageWindow page = open(Desk.withEverythingLeftOut());

    assertThat(page.text("#nothing")).isEqualTo("Nothing to score");
    assertThat(page.text("#will-show"))
        .isEqualTo("Once there is something to score, this page shows:");
    PageWindow.fire(page.one("#rate-yourself", Button.class));

    assertThat(page.navigator().placeProperty().get().page()).isEqualTo(Page.ASSESS);
  }

  @Test
  void numbersOfThreeDigitsStandInOneLine() {
    PageWindow page = open(Desk.withWorkedExample());
    Label rank = (Label) page.all("#gaps .rank").getFirst();
    double usual = rank.getHeight();

    WaitForAsyncUtils.waitForAsyncFx(5000, () -> rank.setText("100"));
    page.settle();

    assertThat(usual).isPositive();
    assertThat(rank.getHeight()).isEqualTo(usual);
  }

  @Test
  void withNoGapLeftThePageSaysSo() {
    PageWindow page = open(Desk.withEverythingReached());

    assertThat(page.text("#no-gaps")).contains("no gap");
    assertThat(page.all("#gaps .row")).isEmpty();
    assertThat(page.all("#questions")).isEmpty();
  }

  @Test
  void whatIsFoldedAwayShowsTheLatestAnswersOnceItIsOpened() {
    PageWindow page = open(workspace);
    String before = page.text("#ledger-total");
    page.fold(true);

    rate("medical-terminology", 3);
    page.settle();
    assertThat(page.all("#ledger-total")).isEmpty();
    page.fold(false);

    assertThat(page.text("#ledger-total"))
        .isNotEqualTo(before)
        .isEqualTo(sum(figures(page, "#ledger .ledger-row .why")).toPlainString());
  }

  @Test
  void aStateOfMustHavesIsExplainedInARowOfItsOwn() {
    PageWindow page = open(workspace);
    WhyFigure met = page.figure("Why is it called “met”?");
    page.press(met, KeyCode.SPACE);
    page.picture("report-must-have-explained", 0);

    List<Bounds> shown =
        page.all("#must-haves .label, #must-haves .why").stream()
            .map(node -> PageWindow.fx(() -> node.localToScene(node.getBoundsInLocal())))
            .toList();

    assertThat(met.explanation().isVisible()).isTrue();
    for (int i = 0; i < shown.size(); i++) {
      for (Bounds other : shown.subList(i + 1, shown.size())) {
        assertThat(shown.get(i).intersects(other)).as("%s and %s", shown.get(i), other).isFalse();
      }
    }
  }

  private void rate(String id, int level) {
    PageWindow.fx(() -> {
      workspace.rate(id, level);
      return true;
    });
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
