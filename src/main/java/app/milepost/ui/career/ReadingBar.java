package app.milepost.ui.career;

import app.milepost.ui.career.find.FindBar;
import app.milepost.ui.career.text.Heading;
import app.milepost.ui.control.Em;
import app.milepost.ui.control.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A slim bar above the page that stays while it scrolls: where one is, and how to find more. */
final class ReadingBar extends HBox {

  /** From so many letters of width, there is room for the heading being read. */
  private static final double ROOMY = 46;

  /** From so many letters of width, there is room for a word on the menu. */
  private static final double TIGHT = 34;

  private final ContentsMenu contents;
  private final Label place = Texts.muted("");

  private boolean wanted;
  private boolean roomy;

  ReadingBar(ContentsMenu contents, FindBar find) {
    this.contents = contents;
    getStyleClass().add("reading-bar");
    place.setId("reading-place");
    place.setWrapText(false);
    place.setMinWidth(0);
    setAlignment(Pos.CENTER_LEFT);
    setHgrow(find, Priority.ALWAYS);
    getChildren().addAll(contents, place, find);
    Em.narrower(this, place, ROOMY)
        .subscribe(narrow -> {
          roomy = !narrow;
          arrange();
        });
    Em.narrower(this, place, TIGHT).subscribe(contents::shorten);
  }

  /** Says under which heading the reader is. */
  void mark(Optional<Heading> current) {
    place.setText(current.map(Heading::title).orElse(""));
  }

  /**
   * Shows the menu and the heading, or leaves them out where the contents stand beside the page.
   */
  void showContents(boolean show) {
    wanted = show;
    arrange();
  }

  private void arrange() {
    show(contents, wanted);
    show(place, wanted && roomy);
  }

  private static void show(Node node, boolean show) {
    node.setVisible(show);
    node.setManaged(show);
  }
}
