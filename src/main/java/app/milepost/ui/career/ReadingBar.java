package app.milepost.ui.career;

import app.milepost.ui.control.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A slim bar above the page that stays while it scrolls: where one is, and how to find more. */
final class ReadingBar extends HBox {

  private final Node contents;
  private final Label place = Texts.muted("");

  ReadingBar(Node contents, FindBar find) {
    this.contents = contents;
    getStyleClass().add("reading-bar");
    place.setId("reading-place");
    place.setWrapText(false);
    place.setMinWidth(0);
    setAlignment(Pos.CENTER_LEFT);
    setHgrow(find, Priority.ALWAYS);
    getChildren().addAll(contents, place, find);
  }

  /** Says under which heading the reader is. */
  void mark(Optional<Heading> current) {
    place.setText(current.map(Heading::title).orElse(""));
  }

  /**
   * Shows the menu and the heading, or leaves them out where the contents stand beside the page.
   */
  void showContents(boolean show) {
    for (Node node : List.of(contents, place)) {
      node.setVisible(show);
      node.setManaged(show);
    }
  }
}
