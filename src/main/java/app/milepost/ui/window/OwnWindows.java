package app.milepost.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The questions, menus and hints in front of a window. */
final class OwnWindows {

  private OwnWindows() {}

  /** Closes them all, those opened last first; questions count as canceled. */
  static void close(Stage window) {
    List.copyOf(Window.getWindows()).reversed().stream()
        .filter(other -> belongs(other, window))
        .forEach(Window::hide);
  }

  private static boolean belongs(Window other, Stage window) {
    Optional<Window> owner =
        switch (other) {
          case PopupWindow popup -> Optional.ofNullable(popup.getOwnerWindow());
          case Stage stage -> Optional.ofNullable(stage.getOwner());
          default -> Optional.empty();
        };
    return owner.filter(o -> o.equals(window) || belongs(o, window)).isPresent();
  }
}
