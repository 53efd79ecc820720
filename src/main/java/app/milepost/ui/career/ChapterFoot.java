package app.milepost.ui.career;

import app.milepost.ui.career.text.Heading;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The end of a page of the guide: the way to the pages before and after it. */
final class ChapterFoot extends HBox {

  /**
   * Builds it.
   *
   * @param previous the page before, if there is one
   * @param next the page after, if there is one
   * @param turn turns so many pages on
   */
  ChapterFoot(Optional<Heading> previous, Optional<Heading> next, IntConsumer turn) {
    super(16);
    getStyleClass().add("chapter-foot");
    setId("chapter-foot");
    setAccessibleRole(AccessibleRole.PARENT);
    setAlignment(Pos.CENTER_LEFT);
    previous.ifPresent(page ->
        getChildren()
            .add(
                button(
                    "Previous",
                    page,
                    Feather.ARROW_LEFT,
                    ContentDisplay.LEFT,
                    () -> turn.accept(-1))));
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    getChildren().add(gap);
    next.ifPresent(page ->
        getChildren()
            .add(
                button(
                    "Next",
                    page,
                    Feather.ARROW_RIGHT,
                    ContentDisplay.RIGHT,
                    () -> turn.accept(1))));
  }

  private static Button button(
      String words, Heading page, Feather arrow, ContentDisplay side, Runnable action) {
    Button button = new Button("%s: %s".formatted(words, page.title()), new FontIcon(arrow));
    button.setContentDisplay(side);
    button.setId(words.toLowerCase(Locale.ROOT) + "-chapter");
    button.setWrapText(true);
    button.setMinHeight(USE_PREF_SIZE);
    button.setAccessibleText("%s chapter: %s".formatted(words, page.title()));
    button.setOnAction(e -> action.run());
    return button;
  }
}
