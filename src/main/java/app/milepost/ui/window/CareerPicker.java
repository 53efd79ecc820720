package app.milepost.ui.window;

import app.milepost.format.PackLibrary;
import app.milepost.role.RolePack;
import app.milepost.ui.control.HoverText;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.work.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;

/** Names the career; where there are several, lets a person choose. */
final class CareerPicker extends StackPane {

  private final Label only = new Label("Career");
  private final MenuButton several = new MenuButton();
  private final HoverText wholeOnly = new HoverText(only);
  private final HoverText wholeOfSeveral = new HoverText(several);
  private final OpenFolder openFolder;

  CareerPicker(Workspace workspace, OpenFolder openFolder) {
    this.openFolder = openFolder;
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    only.getStyleClass().add("caption");
    several.setId("career-picker");
    several.getStyleClass().addAll("flat", "caption", "career-picker");
    several.setVisible(false);
    several.setManaged(false);
    setMinWidth(0);
    getChildren().addAll(only, several);
    workspace.roleProperty().addListener((o, before, now) -> name(now));
    openFolder.careers().entriesProperty().addListener((o, before, now) -> offer(now));
    name(workspace.roleProperty().get());
    offer(openFolder.careers().entriesProperty().get());
  }

  private void name(Optional<RolePack> role) {
    role.ifPresent(pack -> {
      String text = "Career: " + pack.title();
      only.setText(text);
      wholeOnly.say(text);
      wholeOfSeveral.say(text);
      several.setText(text);
      several.setAccessibleText(text + ". Choose another.");
    });
  }

  private void offer(List<PackLibrary.Entry> entries) {
    List<RolePack> roles =
        entries.stream()
            .filter(PackLibrary.Entry.Usable.class::isInstance)
            .map(e -> ((PackLibrary.Entry.Usable) e).pack())
            .toList();
    several.getItems().setAll(roles.stream().map(this::item).toList());
    boolean choice = roles.size() > 1;
    several.setVisible(choice);
    several.setManaged(choice);
    only.setVisible(!choice);
    only.setManaged(!choice);
  }

  private MenuItem item(RolePack role) {
    MenuItem item = new MenuItem(role.title());
    item.setOnAction(e -> openFolder.show(role));
    return item;
  }
}
