package app.milepost.ui.careers;

import app.milepost.catalog.Listing;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.WrapLine;
import java.util.Optional;
import javafx.scene.control.Button;

/** Leads to where a career is written, or a copy of the one on screen is changed. */
final class MakePart extends Column {

  private final Button change = new Button();
  private final Button copy = new Button();
  private final Button goOn = new Button();
  private Optional<Listing> onScreen = Optional.empty();

  MakePart(CareerMaking making) {
    getStyleClass().add("make-part");
    Button fresh = new Button("New career…");
    fresh.setId("careers-new");
    fresh.setOnAction(e -> making.beginNew());
    Button file = new Button("Open a file…");
    file.setId("careers-open-file");
    file.setOnAction(e -> making.beginFile());
    change.setId("careers-change");
    change.setOnAction(e -> onScreen.ifPresent(career -> making.change(career.id())));
    copy.setId("careers-copy");
    copy.setOnAction(e -> onScreen.ifPresent(career -> making.beginCopy(career.id())));
    goOn.setId("careers-go-on");
    goOn.setOnAction(e -> making.goOn());
    for (Button button : new Button[] {goOn, fresh, file, change, copy}) {
      button.setWrapText(true);
    }
    getChildren()
        .addAll(
            new WrapLine(8, goOn, fresh, file, change, copy),
            Texts.muted(
                "Write a career of your own, open a file with one or with a list of skills, or"
                    + " change a copy of the one on screen."));
    making
        .begun()
        .subscribe(now -> {
          Children.show(goOn, now.isPresent());
          goOn.setText(
              now.filter(title -> !title.isBlank())
                  .map("Go on with “%s”"::formatted)
                  .orElse("Go on with the career you began"));
        });
    show(Optional.empty());
  }

  /** Offers the career on screen. */
  void show(Optional<Listing> career) {
    onScreen = career;
    boolean own = career.filter(c -> c.origin() == Listing.Origin.OWN).isPresent();
    Children.show(change, own);
    Children.show(copy, career.isPresent());
    String title = career.map(Listing::title).orElse("");
    change.setText("Edit “%s”…".formatted(title));
    copy.setText("Edit a copy of “%s”…".formatted(title));
  }
}
