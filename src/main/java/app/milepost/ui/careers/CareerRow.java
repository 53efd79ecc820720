package app.milepost.ui.careers;

import app.milepost.catalog.Listing;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.near.NearCareer;
import app.milepost.ui.Shortcut;
import app.milepost.ui.control.BesideOrBelow;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.ShareBar;
import app.milepost.ui.control.Texts;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One career in a list: its name opens it; it can be starred and chosen to be compared. */
final class CareerRow extends Column {

  /** What can be done with a career, each by its id. */
  record Actions(
      Consumer<String> open, BiConsumer<String, Boolean> star, Consumer<String> compare) {}

  /**
   * What a row shows.
   *
   * @param listing the career
   * @param alsoCalled the other name it was found by
   * @param near how near somebody is to it, where that is told
   * @param starred whether it is starred
   * @param compared whether it is chosen to be compared
   * @param comparable whether it can be chosen
   * @param onScreen whether it is the career on screen
   */
  record Shown(
      Listing listing,
      Optional<String> alsoCalled,
      Optional<NearCareer> near,
      boolean starred,
      boolean compared,
      boolean comparable,
      boolean onScreen) {}

  private final Hyperlink title = new Hyperlink();
  private final Label about = Texts.muted("");
  private final ShareBar bar = new ShareBar("full", "framed");
  private final Label figures = Texts.body("");
  private final ToggleButton star = new ToggleButton();
  private final ToggleButton compare = new ToggleButton("Compare");
  private final String list;
  private String id = "";

  /**
   * Makes an empty row.
   *
   * @param list the name of its list, as the same career may be in several
   */
  CareerRow(String list, Actions actions) {
    this.list = list;
    getStyleClass().add("career-row");
    title.getStyleClass().add("career-title");
    title.setWrapText(true);
    title.setOnAction(e -> {
      title.setVisited(false);
      actions.open().accept(id);
    });
    star.setOnAction(e -> actions.star().accept(id, star.isSelected()));
    compare.setOnAction(e -> actions.compare().accept(id));
    star.setMinWidth(Region.USE_PREF_SIZE);
    compare.setMinWidth(Region.USE_PREF_SIZE);
    Column words = new Column(title, about);
    HBox buttons = new HBox(8, star, compare);
    buttons.setAlignment(Pos.TOP_RIGHT);
    getChildren().addAll(new BesideOrBelow(words, buttons), bar, figures);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Shortcut.STAR.matches(event)) {
            actions.star().accept(id, !star.isSelected());
            event.consume();
          }
        });
  }

  /** Returns what opens it. */
  Hyperlink title() {
    return title;
  }

  void show(Shown shown) {
    Listing listing = shown.listing();
    id = listing.id();
    title.setId("%s-open-%s".formatted(list, id));
    star.setId("%s-star-%s".formatted(list, id));
    compare.setId("%s-compare-%s".formatted(list, id));
    String name = listing.title() + (shown.onScreen() ? " (on screen)" : "");
    title.setText(name);
    String said = CareerWords.about(listing, shown.alsoCalled());
    about.setText(said);
    star.setText(shown.starred() ? "★ Starred" : "☆ Star");
    star.setSelected(shown.starred());
    star.setAccessibleText((shown.starred() ? "Take the star from " : "Star ") + listing.title());
    compare.setSelected(shown.compared());
    compare.setDisable(!shown.comparable());
    compare.setAccessibleText("Compare " + listing.title());
    Children.show(bar, shown.near().isPresent());
    Children.show(figures, shown.near().isPresent());
    shown.near().ifPresent(this::show);
    title.setAccessibleText(
        "%s. %s. %s".formatted(name, said, shown.near().map(CareerWords::near).orElse("")).strip());
  }

  private void show(NearCareer near) {
    Outcome.Scored scored = near.figures();
    bar.show(scored.earned() / 100, (scored.potential() - scored.earned()) / 100);
    figures.setText(CareerWords.near(near));
  }
}
