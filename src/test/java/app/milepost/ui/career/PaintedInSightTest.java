package app.milepost.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.BundledPacks;
import app.milepost.ui.Appearance;
import app.milepost.ui.control.PageScroll;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which parts of a long page are painted. */
class PaintedInSightTest {

  private CareerWindow window;

  @BeforeEach
  void show() throws TimeoutException {
    window = CareerWindow.show(1102, 740);
    window.open(BundledPacks.read("health-records-technician"));
    window.openChapter("what-it-asks");
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void whereverThePageIsReadAllInSightIsPaintedAndLittleElse() {
    PageScroll scroll = (PageScroll) window.find("#career-scroll");
    int parts = parts(part -> true).size();
    assertThat(parts).isGreaterThan(6);
    for (int step = 0; step <= 100; step++) {
      double place = step / 100.0;
      CareerWindow.onFx(() -> {
        scroll.setVvalue(place);
        return place;
      });
      assertThat(unpaintedInSight()).isEmpty();
      assertThat(parts(part -> part.getOpacity() > 0)).hasSizeLessThan(parts);
    }
  }

  @Test
  void aJumpALargerTextAndAnOpenedAnswerLeaveNothingInSightUnpainted() {
    window.jumpTo("guide:q-hours");
    window.awaitWholePage();
    assertThat(unpaintedInSight()).isEmpty();

    window.dress(Appearance.Scheme.LIGHT, 200);
    assertThat(unpaintedInSight()).isEmpty();
    window.dress(Appearance.Scheme.LIGHT, 100);
    assertThat(unpaintedInSight()).isEmpty();

    List<ToggleButton> openers =
        CareerWindow.onFx(() ->
            window.scene().getRoot().lookupAll(".questions .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .toList());
    assertThat(openers).hasSizeGreaterThan(3);
    PageScroll scroll = (PageScroll) window.find("#career-scroll");
    CareerWindow.onFx(() -> {
      scroll.bring(openers.getFirst());
      openers.forEach(ToggleButton::fire);
      scroll.layout();
      return true;
    });
    assertThat(unpaintedInSight()).isEmpty();
    CareerWindow.onFx(() -> {
      openers.forEach(ToggleButton::fire);
      scroll.layout();
      return true;
    });
    assertThat(unpaintedInSight()).isEmpty();
  }

  private List<Node> unpaintedInSight() {
    return parts(part -> isInSight(part) && part.getOpacity() < 1);
  }

  private boolean isInSight(Node part) {
    Node scroll = window.scene().lookup("#career-scroll");
    Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
    return seen.intersects(part.localToScene(part.getLayoutBounds()));
  }

  private List<Node> parts(Predicate<Node> which) {
    return CareerWindow.onFx(() -> {
      Collection<Node> all = window.scene().getRoot().lookupAll(".career-column > *");
      return all.stream().filter(which).toList();
    });
  }
}
