package app.milepost.ui.career;

import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.control.Texts;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The top of the page: which career this is, in short, and the way to rating. */
final class Opening extends VBox {

  Opening(Contents guide, Navigator navigator) {
    getStyleClass().add("opening");
    Button rate = new Button("Rate yourself");
    rate.setId("rate-yourself");
    rate.getStyleClass().add("accent");
    rate.setOnAction(e -> navigator.go(Page.ASSESS));
    getChildren().addAll(Texts.pageTitle(guide.title()), Texts.body(guide.summary()), rate);
  }
}
