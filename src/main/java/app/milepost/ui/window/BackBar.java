package app.milepost.ui.window;

import app.milepost.ui.Navigator;
import app.milepost.ui.Shortcut;
import app.milepost.ui.control.HoverText;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The way back, above what a link has led to. Takes no room elsewhere. */
final class BackBar extends HBox {

  BackBar(WayBack way, Navigator navigator, Runnable back) {
    getStyleClass().add("back-bar");
    Button button = new Button("", new FontIcon(Feather.ARROW_LEFT));
    button.setId("back");
    button.getStyleClass().add("flat");
    button
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words(way.latestProperty().get(), navigator.placeProperty().get()),
                way.latestProperty(),
                navigator.placeProperty()));
    HoverText.of(button, Shortcut.BACK.inTooltip("Back"));
    button.setOnAction(e -> back.run());
    getChildren().add(button);
    visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> navigator.followedProperty().get() && way.latestProperty().get().isPresent(),
                navigator.followedProperty(),
                way.latestProperty()));
    managedProperty().bind(visibleProperty());
  }

  private static String words(Optional<Navigator.Place> to, Navigator.Place now) {
    return to.filter(place -> place.page() != now.page())
        .map(place -> "Back to " + place.page().title())
        .orElse("Back to where you were");
  }
}
