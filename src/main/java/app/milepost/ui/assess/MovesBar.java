package app.milepost.ui.assess;

import app.milepost.ui.Shortcut;
import app.milepost.ui.control.HoverText;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The way to the next and to the previous requirement, and back to the beginning, in sight however
 * long the page is.
 */
final class MovesBar extends StackPane {

  MovesBar(AssessViewModel model) {
    getStyleClass().add("moves-bar");
    Button previous = button("Previous", Shortcut.PREVIOUS, model::previous);
    Button next = button("Next", Shortcut.NEXT, model::next);
    next.getStyleClass().add("accent");
    Button over = new Button("Start over…");
    over.setId("start-over");
    over.getStyleClass().add("flat");
    over.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    over.setOnAction(e -> model.startOver());
    HoverText says = new HoverText(over);
    model
        .shownProperty()
        .subscribe(shown -> {
          String what =
              !model.ratesClients()
                  ? "your answers"
                  : shown.filter(s -> s.rating() == Side.OWN).isPresent()
                      ? "your client's answers"
                      : "your own ratings";
          over.setAccessibleText("Start over: erase all " + what);
          says.say("Erase all %s, after a question".formatted(what));
          over.setDisable(!model.canStartOver());
        });
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox moves = new HBox(previous, next, gap, over);
    moves.getStyleClass().addAll("form-row", "moves");
    getChildren().add(moves);
  }

  private static Button button(String name, Shortcut shortcut, Runnable action) {
    Button button = new Button(name);
    button.setId(name.toLowerCase(Locale.ROOT));
    button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    HoverText.of(button, shortcut.inTooltip(name));
    button.setOnAction(e -> action.run());
    return button;
  }
}
