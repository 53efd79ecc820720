package app.milepost.ui.window;

import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.ui.control.HoverText;
import app.milepost.ui.work.Workspace;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** Names the step of the career that is aimed at, and lets a person choose another. */
final class RungBox extends HBox {

  private final Workspace workspace;
  private final ComboBox<Rung> rung = new ComboBox<>();
  private final HoverText whole = new HoverText(rung);
  private boolean showing;

  RungBox(Workspace workspace) {
    super(8);
    this.workspace = workspace;
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label("Step");
    name.getStyleClass().add("caption");
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.setLabelFor(rung);
    name.visibleProperty().bind(rung.visibleProperty());
    setUpRung();
    getChildren().addAll(name, rung);
    workspace.assessmentProperty().subscribe(shown -> show(shown.isPresent()));
    workspace.roleProperty().subscribe(now -> now.ifPresent(this::show));
  }

  /** Returns whether the step is told; it keeps its room in any case. */
  BooleanProperty shownProperty() {
    return rung.visibleProperty();
  }

  private void setUpRung() {
    rung.setId("rung");
    rung.setDisable(true);
    rung.setAccessibleText("Step of the career you aim at");
    rung.setCellFactory(list -> new RungCell());
    rung.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Rung shown) {
            return shown == null ? "" : shown.title();
          }

          @Override
          public Rung fromString(String typed) {
            throw new UnsupportedOperationException("steps are chosen, not typed");
          }
        });
    rung.valueProperty()
        .addListener((o, before, now) -> {
          whole.say(rung.getConverter().toString(now));
          if (!showing && now != null) {
            workspace.aimOnAt(now.id());
          }
        });
    // Each press of an arrow key chooses; a person means the one where they stop.
    rung.focusedProperty().addListener((o, before, now) -> workspace.history().arrive());
    rung.showingProperty().addListener((o, before, now) -> workspace.history().arrive());
  }

  private void show(RolePack pack) {
    showing = true;
    rung.getItems().setAll(pack.rungs());
    workspace.rung().ifPresent(rung::setValue);
    showing = false;
  }

  private void show(boolean open) {
    showing = true;
    rung.setDisable(!open);
    if (open) {
      workspace.rung().ifPresent(rung::setValue);
    }
    showing = false;
  }
}
