package app.milepost.ui.window;

import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** In place of a page about one client while none is chosen. */
final class ChooseClientView extends VBox {

  ChooseClientView(Navigator navigator) {
    getStyleClass().addAll("page-content", "choose-client");
    setId("choose-client");
    setAlignment(Pos.TOP_CENTER);
    Button people = new Button("Go to People");
    people.setId("choose-from-people");
    people.getStyleClass().add("accent");
    people.setOnAction(e -> navigator.go(Page.PEOPLE));
    VBox card =
        new VBox(
            Texts.pageTitle("Choose a client"),
            Texts.body(
                "This page shows one client at a time. Find or add the person on the People page"
                    + " and press Enter."),
            people);
    card.getStyleClass().add("card-column");
    getChildren().add(card);
  }
}
