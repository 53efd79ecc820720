package app.milepost.ui.window;

import app.milepost.ui.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

/** In place of a page that tells of other people while a client looks on. */
final class OutOfSightView extends VBox {

  OutOfSightView() {
    getStyleClass().addAll("page-content", "choose-client");
    setId("out-of-sight");
    setAlignment(Pos.TOP_CENTER);
    VBox card =
        new VBox(
            Texts.pageTitle("Out of sight"),
            Texts.body(
                "This page is not shown while your client looks on. The bar at the top ends"
                    + " that."));
    card.getStyleClass().add("card-column");
    getChildren().add(card);
  }
}
