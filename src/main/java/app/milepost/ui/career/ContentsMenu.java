package app.milepost.ui.career;

import app.milepost.ui.career.text.Heading;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The chapters in a menu, for windows too narrow to have them beside the page. */
final class ContentsMenu extends MenuButton {

  private List<Heading> headings = List.of();

  private final Consumer<Heading> open;

  ContentsMenu(Consumer<Heading> open) {
    super("Contents", new FontIcon(Feather.LIST));
    this.open = open;
    setId("contents-menu");
    setMinWidth(Region.USE_PREF_SIZE);
  }

  void show(List<Heading> changed) {
    headings = changed;
    getItems().setAll(headings.stream().map(this::item).toList());
  }

  private RadioMenuItem item(Heading heading) {
    RadioMenuItem item = new RadioMenuItem(heading.title());
    item.setOnAction(e -> open.accept(heading));
    return item;
  }

  /** Shows the icon alone, or the word beside it as well. */
  void shorten(boolean iconAlone) {
    setContentDisplay(iconAlone ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
  }

  /** Marks the page that is open. */
  void mark(Optional<Heading> current) {
    for (int i = 0; i < headings.size(); i++) {
      boolean here = current.equals(Optional.of(headings.get(i)));
      if (getItems().get(i) instanceof RadioMenuItem item) {
        item.setSelected(here);
      }
    }
    setAccessibleText(
        "Contents" + current.map(heading -> ", you are in " + heading.title()).orElse(""));
  }
}
