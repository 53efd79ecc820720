package app.milepost.ui.session;

import app.milepost.ui.control.TitledPart;
import app.milepost.ui.folder.TakeOver;
import javafx.scene.control.Button;

/** Takes over what the client rated at home. */
final class HomePart extends TitledPart {

  HomePart(TakeOver takeOver) {
    super(
        "Rated at home",
        "A client who has Milepost at home can bring the PDF summary or the assessment file. Drop"
            + " it on this window, or choose it here.");
    Button choose = new Button("Take over answers…");
    choose.setId("take-over");
    choose.setOnAction(e -> takeOver.choose());
    getChildren().add(choose);
  }
}
