package app.milepost.ui.window;

import app.milepost.role.RolePack;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.Shortcut;
import app.milepost.ui.control.HoverText;
import app.milepost.ui.work.Workspace;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Names the career, and leads to all the others. */
final class CareerLink extends Button {

  private final HoverText whole = new HoverText(this);

  CareerLink(Workspace workspace, Navigator navigator) {
    super("Career", new FontIcon(Feather.CHEVRON_RIGHT));
    setContentDisplay(ContentDisplay.RIGHT);
    setId("career-link");
    getStyleClass().addAll("flat", "caption", "career-link");
    setMinWidth(0);
    setOnAction(e -> navigator.go(Page.CAREERS));
    workspace.roleProperty().subscribe(this::name);
  }

  private void name(Optional<RolePack> role) {
    role.ifPresent(pack -> {
      String text = "Career: " + pack.title();
      setText(text);
      whole.say("%s. %s".formatted(text, Shortcut.CAREERS.inTooltip("Choose another")));
      setAccessibleText(text + ". Choose another.");
    });
  }
}
