package app.milepost.ui.window;

import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.work.Usage;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pages as icon and word, Settings at the foot; scrolls where the window is too low. */
final class Rail extends ScrollPane {

  private final Map<Page, ToggleButton> buttons = new EnumMap<>(Page.class);

  Rail(Navigator navigator, Usage usage) {
    VBox column = new VBox();
    column.getStyleClass().add("rail");
    column.setAlignment(Pos.TOP_CENTER);
    for (Page page : Page.values()) {
      if (page == Page.SETTINGS) {
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        column.getChildren().add(gap);
      }
      if (page == page.onRail()) {
        ToggleButton button = button(page, navigator);
        buttons.put(page, button);
        column.getChildren().add(button);
      }
    }
    getStyleClass().add("rail-scroll");
    setContent(column);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    usage.forClients().subscribe(this::offer);
    buttons.forEach((page, button) -> {
      if (page.tellsOfOthers()) {
        button.disableProperty().bind(usage.clientLooksOnProperty());
      }
    });
    navigator.placeProperty().subscribe(place -> select(place.page()));
    viewportBoundsProperty().subscribe(this::reveal);
    column.layoutBoundsProperty().subscribe(this::reveal);
  }

  private static ToggleButton button(Page page, Navigator navigator) {
    ToggleButton button = new ToggleButton(page.title(), new FontIcon(icon(page)));
    button.setContentDisplay(ContentDisplay.TOP);
    button.getStyleClass().add("rail-button");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    button.setId("page-" + page.title().toLowerCase(Locale.ROOT));
    button.setAccessibleText("Page " + page.title());
    button.setOnAction(e -> {
      button.setSelected(true);
      navigator.go(page);
    });
    return button;
  }

  private void offer(boolean forClients) {
    List<Page> shown = Page.shown(forClients);
    buttons.forEach((page, button) -> {
      button.setVisible(shown.contains(page));
      button.setManaged(shown.contains(page));
    });
  }

  /** Gives the keyboard to the name of the page in front. */
  void takeKeyboard() {
    buttons.values().stream().filter(ToggleButton::isSelected).forEach(ToggleButton::requestFocus);
  }

  private void select(Page current) {
    buttons.forEach((page, button) -> button.setSelected(page == current.onRail()));
    reveal();
  }

  /** Scrolls no further than it takes to have the name of the page in front in sight. */
  private void reveal() {
    double seen = getViewportBounds().getHeight();
    double hidden = getContent().getLayoutBounds().getHeight() - seen;
    if (hidden > 0) {
      buttons.values().stream()
          .filter(ToggleButton::isSelected)
          .map(ToggleButton::getBoundsInParent)
          .forEach(bounds ->
              setVvalue(
                  Math.min(
                          Math.max(getVvalue() * hidden, bounds.getMaxY() - seen), bounds.getMinY())
                      / hidden));
    }
  }

  private static Feather icon(Page page) {
    return switch (page) {
      case PEOPLE -> Feather.USERS;
      case CAREER, CAREERS, EDITOR -> Feather.COMPASS;
      case ASSESS -> Feather.EDIT_3;
      case REPORT -> Feather.BAR_CHART_2;
      case PLAN -> Feather.MAP;
      case SESSION -> Feather.MESSAGE_CIRCLE;
      case PROGRESS -> Feather.TRENDING_UP;
      case CASELOAD -> Feather.GRID;
      case SETTINGS -> Feather.SETTINGS;
    };
  }
}
