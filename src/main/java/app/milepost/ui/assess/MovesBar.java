package app.milepost.ui.assess;

import app.milepost.ui.Shortcut;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The way to the next and to the previous requirement, in sight however long the page is. */
final class MovesBar extends StackPane {

  MovesBar(AssessViewModel model) {
    getStyleClass().add("moves-bar");
    Button previous = button("Previous", Shortcut.PREVIOUS, model::previous);
    Button next = button("Next", Shortcut.NEXT, model::next);
    next.getStyleClass().add("accent");
    HBox moves = new HBox(previous, next);
    moves.getStyleClass().addAll("form-row", "moves");
    getChildren().add(moves);
  }

  private static Button button(String name, Shortcut shortcut, Runnable action) {
    Button button = new Button(name);
    button.setId(name.toLowerCase(Locale.ROOT));
    button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(shortcut.inTooltip(name)));
    button.setOnAction(e -> action.run());
    return button;
  }
}
