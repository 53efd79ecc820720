package app.milepost.ui.career.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.testkit.SmallGuide;
import app.milepost.ui.Appearance;
import app.milepost.ui.career.CareerWindow;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words that are looked for, marked in the text of the page. */
class HighlightsTest {

  private CareerWindow window;

  @BeforeEach
  void show() throws TimeoutException {
    window = CareerWindow.show(1102, 740);
    window.open(SmallGuide.pack());
  }

  @AfterEach
  void close() {
    window.close();
  }

  private List<Bounds> marks() {
    return CareerWindow.onFx(() ->
        window.scene().getRoot().lookupAll(".found-word").stream()
            .map(mark -> mark.localToScene(mark.getBoundsInLocal()))
            .sorted(Comparator.comparingDouble(Bounds::getMinY))
            .toList());
  }

  private Bounds label(String text) {
    return CareerWindow.onFx(() ->
        window.scene().getRoot().lookupAll(".career-column .label").stream()
            .filter(n -> n instanceof Labeled l && text.equals(l.getText()))
            .map(HighlightsTest::onScene)
            .findFirst()
            .orElseThrow());
  }

  private static Bounds onScene(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }

  @Test
  void aWordIsMarkedWhereItStandsAndNoLongerOnceTheSearchEnds() {
    window.openChapter("job");
    window.search("clerk does");
    assertThat(marks()).hasSizeGreaterThan(1);
    Bounds words = label("What a clerk does.");
    assertThat(marks()).anyMatch(mark -> words.contains(mark));

    window.search("");
    assertThat(marks()).isEmpty();
  }

  @Test
  void marksFollowTheTextWhenItGrowsAndWhenAnotherChapterIsOpened() {
    window.openChapter("job");
    window.search("clerk does");
    window.dress(Appearance.Scheme.LIGHT, 200);
    Bounds words = label("What a clerk does.");
    assertThat(marks()).anyMatch(mark -> words.contains(mark));

    window.search("certificate");
    window.openChapter("way");
    Bounds title = label("Filing Certificate");
    assertThat(marks()).anyMatch(mark -> title.contains(mark));
  }
}
