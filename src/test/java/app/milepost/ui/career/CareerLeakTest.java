package app.milepost.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.Chapter;
import app.milepost.role.RolePack;
import app.milepost.testkit.SmallGuide;
import app.milepost.ui.career.text.Anchors;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

/** What was on the page before must not be held by anything that is still there. */
class CareerLeakTest {

  private static final int TIMES = 100;
  private static final int PATIENCE = 50;

  @Test
  void aCareerThatIsLeftIsForgotten() throws Exception {
    RolePack clerk = SmallGuide.pack();
    try (CareerWindow window = CareerWindow.show(900, 600)) {
      window.open(clerk);
      long before = count(window);
      List<WeakReference<Node>> left = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        left.addAll(show(window, Packs.baker()));
        left.addAll(show(window, clerk));
      }
      show(window, Packs.baker());
      show(window, clerk);
      window.awaitWholePage();
      assertThat(count(window)).isEqualTo(before);
      assertThat(left).hasSizeGreaterThan(2 * TIMES * 2);
      assertThat(stillHeld(left)).isZero();
    }
  }

  /** Shows a career page by page and returns what is on each. */
  private static List<WeakReference<Node>> show(CareerWindow window, RolePack pack) {
    return CareerWindow.onFx(() -> {
      window.workspace().showRole(pack);
      List<WeakReference<Node>> shown = new ArrayList<>();
      for (Chapter chapter : pack.guide().chapters()) {
        window.view().jumpTo(Anchors.guide(chapter.id()));
        window.view().jumpTo(Anchors.guide(chapter.parts().getLast().heading().id()));
        shown.addAll(onPage(window));
      }
      window.view().jumpTo(Anchors.FIGURES);
      shown.addAll(onPage(window));
      return shown;
    });
  }

  private static List<WeakReference<Node>> onPage(CareerWindow window) {
    Parent column = (Parent) window.scene().lookup(".career-column");
    return column.getChildrenUnmodifiable().stream().map(WeakReference::new).toList();
  }

  private static long stillHeld(List<WeakReference<Node>> left) throws InterruptedException {
    long held = left.size();
    for (int i = 0; i < PATIENCE && held > 0; i++) {
      System.gc();
      Thread.sleep(20);
      held = left.stream().filter(node -> node.get() != null).count();
    }
    return held;
  }

  private static long count(CareerWindow window) {
    return CareerWindow.onFx(() -> {
      window.scene().getRoot().applyCss();
      window.scene().getRoot().layout();
      return count(window.scene().getRoot());
    });
  }

  private static long count(Node node) {
    return node instanceof Parent parent
        ? 1 + parent.getChildrenUnmodifiable().stream().mapToLong(CareerLeakTest::count).sum()
        : 1;
  }
}
