package app.milepost.ui.career;

import app.milepost.ui.control.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A slim bar above the page that stays while it scrolls. */
final class ReadingBar extends HBox {

  private final Label place = Texts.muted("");

  ReadingBar(Node contents) {
    getStyleClass().add("reading-bar");
    place.setId("reading-place");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(contents, place);
  }

  /** Says under which heading the reader is. */
  void mark(Optional<Heading> current) {
    place.setText(current.map(Heading::title).orElse(""));
  }
}
