package app.milepost.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.BundledPacks;
import app.milepost.ui.Appearance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled career in every size; each case leaves a picture. */
class CareerLooksTest {

  private static final List<String> PAGES = List.of("page:figures", "guide:pay", "guide:applying");

  @ParameterizedTest
  @CsvSource({"810, 540, LIGHT, 100, DARK, 200", "1110, 740, DARK, 100, LIGHT, 150"})
  void noWordIsCutOffAndNothingLeavesThePage(
      double width,
      double height,
      Appearance.Scheme scheme,
      int percent,
      Appearance.Scheme otherScheme,
      int otherPercent)
      throws TimeoutException {
    try (CareerWindow window = CareerWindow.show(width, height)) {
      window.open(BundledPacks.read("health-records-technician"));
      for (String page : PAGES) {
        window.jumpTo(page);
        window.awaitWholePage();
        openAll(window);
        look(window, page, width, scheme, percent);
        look(window, page, width, otherScheme, otherPercent);
      }
    }
  }

  private static void openAll(CareerWindow window) {
    CareerWindow.onFx(() -> {
      window.scene().getRoot().lookupAll(".disclosure").stream()
          .map(ToggleButton.class::cast)
          .filter(button -> !button.isSelected())
          .forEach(ToggleButton::fire);
      return true;
    });
    window.settle();
  }

  private static void look(
      CareerWindow window, String page, double width, Appearance.Scheme scheme, int percent) {
    String name =
        "career-%s-%.0f-%s-%d"
            .formatted(
                page.replace(':', '-'), width, scheme.name().toLowerCase(Locale.ROOT), percent);
    window.dress(scheme, percent);
    window.picture(name);
    assertThat(faults(window, ".career-column")).as(name).isEmpty();
    window.search("record request zebra");
    assertThat(faults(window, ".reading-bar")).as(name).isEmpty();
    window.search("");
  }

  private static List<String> faults(CareerWindow window, String selector) {
    return CareerWindow.onFx(() -> {
      Parent root = window.scene().getRoot();
      root.layout();
      Bounds room = onScene(root.lookup(selector));
      List<String> found = new ArrayList<>();
      for (Node node : root.lookup(selector).lookupAll("*")) {
        if (node instanceof Labeled labeled && isSeen(labeled)) {
          fault(labeled, room).ifPresent(found::add);
        } else if (node instanceof Text text && isDrawn(text) && isSeen(text)) {
          outside(text, room).ifPresent(found::add);
        }
      }
      return found;
    });
  }

  private static boolean isDrawn(Text text) {
    return text.getStyleClass().stream().anyMatch(c -> c.startsWith("ink-"));
  }

  private static Optional<String> outside(Text drawn, Bounds room) {
    return onScene(drawn).getMaxX() > room.getMaxX() + 1
        ? Optional.of("outside: " + drawn.getText())
        : Optional.empty();
  }

  private static boolean isSeen(Node node) {
    return node == null || (node.isVisible() && isSeen(node.getParent()));
  }

  private static Optional<String> fault(Labeled labeled, Bounds page) {
    Bounds bounds = onScene(labeled);
    boolean outside =
        bounds.getMinX() < page.getMinX() - 9
            || bounds.getMaxX() > page.getMaxX() + 1
            || bounds.getMaxY() > onScene(labeled.getParent()).getMaxY() + 1;
    boolean cut =
        labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
            && labeled.lookup(".text") instanceof Text shown
            && !shown.getText().equals(labeled.getText());
    return outside || cut
        ? Optional.of((cut ? "cut: " : "outside: ") + labeled.getText())
        : Optional.empty();
  }

  private static Bounds onScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
