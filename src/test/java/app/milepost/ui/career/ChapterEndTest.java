package app.milepost.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.BundledPacks;
import app.milepost.role.Chapter;
import app.milepost.role.KeyFact;
import app.milepost.role.Link;
import app.milepost.role.RolePack;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ends a chapter: what is doubtful in it, and the links to other pages. */
class ChapterEndTest {

  private static final RolePack PACK = BundledPacks.read("health-records-technician");

  private CareerWindow window;

  @BeforeEach
  void show() throws TimeoutException {
    window = CareerWindow.show(1102, 740);
    window.open(PACK);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private List<String> words(String selector) {
    Node node = window.find(selector);
    return CareerWindow.onFx(() ->
        node.lookupAll("*").stream()
            .flatMap(n -> n instanceof Labeled l ? Stream.of(l.getText() + "") : Stream.of())
            .filter(text -> !text.isBlank())
            .toList());
  }

  @Test
  void whatIsDoubtfulStandsOnceAndOpensOnRequest() {
    window.openChapter("the-job");
    assertThat(words("#about-the-job")).containsExactly("About these figures");
    window.press("#open-about-the-job");
    assertThat(words("#about-the-job"))
        .containsAll(PACK.guide().chapters().getFirst().aboutFigures())
        .contains("What the one source says in different places")
        .anyMatch(said -> said.startsWith("Based on"));
    assertThat(words(".career-column")).filteredOn("About these figures"::equals).hasSize(1);
  }

  @Test
  void marksStandOnlyWhereADecisionChanges() {
    for (Chapter chapter : PACK.guide().chapters()) {
      window.openChapter(chapter.id());
      openAnswers();
      long marked =
          chapter.conflicts().stream()
              .flatMap(id -> PACK.conflict(id).stream())
              .filter(KeyFact::isMarked)
              .count();
      List<String> marks =
          words(".career-column").stream()
              .filter(said ->
                  said.startsWith("Sources differ")
                      || said.startsWith("The source contradicts itself"))
              .toList();
      assertThat(marks.isEmpty()).as(chapter.id()).isEqualTo(marked == 0);
    }
  }

  private void openAnswers() {
    CareerWindow.onFx(() -> {
      window.scene().getRoot().lookupAll(".expander > .disclosure").stream()
          .map(ToggleButton.class::cast)
          .forEach(ToggleButton::fire);
      return true;
    });
    window.settle();
  }

  @Test
  void aConflictThatIsNotMarkedIsFoundBehindTheRemarks() {
    window.jumpTo("guide:patient-contact");
    assertThat(window.headingBeingRead()).isEqualTo("What the job is");
    assertThat(((ToggleButton) window.find("#open-about-the-job")).isSelected()).isTrue();
    assertThat(words("#about-the-job")).contains("How much you deal with patients");
    assertThat(window.focusIsInSight()).isTrue();
  }

  @Test
  void aPageOfTheWebIsOpenedOnlyOnRequestAndAfterAsking() {
    window.openChapter("the-job");
    Link link = PACK.guide().chapters().getFirst().links().getFirst();
    assertThat(words("#further-the-job")).contains(link.title(), link.url());
    assertThat(window.opened()).isEmpty();

    openFirst();
    assertThat(window.opened()).isEmpty();
    assertThat(window.dialogs().asked().getLast()).contains(link.url(), "web browser");

    window.dialogs().agree();
    openFirst();
    assertThat(window.opened()).containsExactly(URI.create(link.url()));
  }

  private void openFirst() {
    Hyperlink open = (Hyperlink) window.find("#further-the-job .open-link");
    CareerWindow.onFx(() -> {
      open.fire();
      return open;
    });
    window.settle();
  }
}
