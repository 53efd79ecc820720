package app.milepost.ui.window;

import app.milepost.ui.control.Texts;
import app.milepost.ui.work.Usage;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says above all else, while a client looks on, what they don't see, and ends that. */
final class OnlookerBar extends HBox {

  OnlookerBar(Usage usage) {
    getStyleClass().addAll("notice", "onlooker-bar");
    setId("onlooker");
    setAlignment(Pos.CENTER_LEFT);
    Label told =
        Texts.body(
            "Your client looks on. Your private notes, your ratings and everybody else are out of"
                + " sight, and stay as they are.");
    told.setId("onlooker-told");
    told.setGraphic(new FontIcon(Feather.EYE));
    told.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(told, Priority.ALWAYS);
    Button end = new Button("Show everything");
    end.setId("end-onlooker");
    end.setMinWidth(Region.USE_PREF_SIZE);
    end.setOnAction(e -> usage.letClientLookOn(false));
    getChildren().addAll(told, end);
    visibleProperty().bind(usage.clientLooksOnProperty());
    managedProperty().bind(visibleProperty());
  }
}
