package app.milepost.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.BundledPacks;
import app.milepost.role.Chapter;
import app.milepost.role.RolePack;
import app.milepost.search.GuideIndex;
import app.milepost.search.Hit;
import app.milepost.testkit.SmallGuide;
import app.milepost.ui.career.text.Contents;
import app.milepost.ui.career.text.Heading;
import app.milepost.ui.control.PageScroll;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chapters as pages: going from one to the other, and coming back. */
class ChapterPagesTest {

  private static final RolePack PACK = BundledPacks.read("health-records-technician");

  private CareerWindow window;

  @BeforeEach
  void show() throws TimeoutException {
    window = CareerWindow.show(1102, 740);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private PageScroll scroll() {
    return (PageScroll) window.find("#career-scroll");
  }

  private double top() {
    return CareerWindow.onFx(() -> scroll().top());
  }

  private void scrollTo(double top) {
    CareerWindow.onFx(() -> {
      scroll().scrollTo(top);
      return top;
    });
    window.settle();
  }

  private void alt(KeyCode key) {
    KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, true, false);
    assertThat(CareerWindow.onFx(() -> window.view().onKey(event))).isTrue();
    window.awaitWholePage();
  }

  private void choose(String title) {
    CareerWindow.onFx(() -> {
      window.scene().getRoot().lookupAll(".contents-line").stream()
          .map(Button.class::cast)
          .filter(line -> line.getText().equals(title))
          .findFirst()
          .orElseThrow()
          .fire();
      return title;
    });
    window.awaitWholePage();
  }

  private List<String> chaptersOnPage() {
    return CareerWindow.onFx(
        () -> window.scene().getRoot().lookupAll(".chapter").stream().map(Node::getId).toList());
  }

  @Test
  void eachPageHoldsOneChapterAndTheListMarksIt() {
    window.open(PACK);
    assertThat(window.headingBeingRead()).isEqualTo("At a glance");
    assertThat(chaptersOnPage()).isEmpty();
    for (Chapter chapter : PACK.guide().chapters()) {
      window.press("#next-chapter");
      window.awaitWholePage();
      assertThat(window.headingBeingRead()).isEqualTo(chapter.title());
      assertThat(chaptersOnPage()).containsExactly("chapter-" + chapter.id());
      assertThat(top()).isZero();
    }
    window.press("#next-chapter");
    assertThat(window.headingBeingRead()).isEqualTo("Where this comes from");
    assertThat(window.scene().lookup("#next-chapter")).isNull();
    assertThat(
            CareerWindow.onFx(() ->
                window.scene().getRoot().lookupAll(".contents-line").stream()
                    .map(Node::getAccessibleText)
                    .filter(text -> text.endsWith("you are here"))
                    .toList()))
        .containsExactly("Where this comes from, you are here");
  }

  @Test
  void aChapterBeginsWithItsOpeningAndItsTitleHasTheKeyboard() {
    window.open(PACK);
    window.press("#next-chapter");
    assertThat(window.focused()).isEqualTo("chapter-" + PACK.guide().chapters().getFirst().id());
    assertThat(window.focusIsInSight()).isTrue();
  }

  @Test
  void altAndArrowsTurnThePages() {
    window.open(SmallGuide.pack());
    alt(KeyCode.DOWN);
    alt(KeyCode.DOWN);
    assertThat(window.headingBeingRead()).isEqualTo("The way in");
    alt(KeyCode.UP);
    assertThat(window.headingBeingRead()).isEqualTo("The job");
    alt(KeyCode.UP);
    alt(KeyCode.UP);
    assertThat(window.headingBeingRead()).isEqualTo("At a glance");
  }

  @Test
  void whoeverComesBackToAChapterIsWhereTheyLeftIt() {
    window.open(PACK);
    choose("What the job asks");
    scrollTo(900);
    choose("Pay");
    assertThat(top()).isZero();
    choose("What the job asks");
    assertThat(top()).isBetween(890.0, 910.0);
    assertThat(window.focusIsInSight()).isTrue();

    choose("What the job asks");
    assertThat(top()).isZero();
  }

  @Test
  void theWayBackLeadsToWhereItWasLeftAndTheWayOnToTheBeginning() {
    window.open(PACK);
    choose("Pay");
    scrollTo(400);
    window.press("#next-chapter");
    window.awaitWholePage();
    scrollTo(100);
    window.press("#previous-chapter");
    window.awaitWholePage();
    assertThat(top()).isBetween(390.0, 410.0);
    window.press("#next-chapter");
    assertThat(top()).isZero();
  }

  @Test
  void anotherCareerBeginsWithItsFirstPage() {
    window.open(PACK);
    choose("Pay");
    scrollTo(400);
    window.open(SmallGuide.pack());
    assertThat(window.headingBeingRead()).isEqualTo("At a glance");
    assertThat(top()).isZero();
  }

  @Test
  void everythingThatCanBeFoundIsOnAPage() {
    window.open(PACK);
    AnchorPages pages = new AnchorPages(Contents.of(PACK));
    List<Hit> hits = GuideIndex.of(PACK).find("e").hits();
    assertThat(hits).hasSizeGreaterThan(100);
    for (Hit hit : hits) {
      assertThat(pages.find(hit.anchor()).map(Heading::title))
          .as(hit.anchor())
          .contains(hit.chapter());
      window.jumpTo(hit.anchor());
      assertThat(window.headingBeingRead()).as(hit.anchor()).isEqualTo(hit.chapter());
      assertThat(window.focusIsInSight()).as(hit.anchor()).isTrue();
    }
  }
}
