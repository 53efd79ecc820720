package app.milepost.ui;

import app.milepost.assessment.Assessment;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.ui.control.DrawingView;
import app.milepost.ui.control.Em;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who is being assessed, against which career and rung, what is saved, and the live gauge. */
final class Header extends VBox {

  /** Below so many letters of width, the header takes two rows. */
  private static final double ONE_ROW = 72;

  private final Workspace workspace;
  private final TextField name = new TextField();
  private final CareerPicker career;
  private final ComboBox<Rung> rung = new ComboBox<>();
  private final SaveLabel saved;
  private final DrawingView gauge = new DrawingView(1);
  private final Button toReport = new Button();
  private boolean showing;

  Header(Workspace workspace, Navigator navigator, Startup startup, Shell.GaugeDrawing drawing) {
    this.workspace = workspace;
    career = new CareerPicker(workspace, startup);
    saved = new SaveLabel(workspace);
    getStyleClass().add("header");
    setUpName();
    setUpRung();
    toReport.setGraphic(gauge);
    toReport.setId("header-gauge");
    toReport.getStyleClass().addAll("flat", "header-gauge");
    toReport.setOnAction(e -> navigator.go(Page.REPORT));
    HBox fields = row(new VBox(career, rung));
    HBox state =
        row(
            saved,
            button(
                Feather.CORNER_UP_LEFT,
                "Undo",
                "undo",
                workspace.history().canUndoProperty(),
                workspace::undo),
            button(
                Feather.CORNER_UP_RIGHT,
                "Redo",
                "redo",
                workspace.history().canRedoProperty(),
                workspace::redo),
            toReport);
    state.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(state, Priority.ALWAYS);
    Label ruler = new Label("Name");
    fields.getChildren().addFirst(field(ruler, name));
    arrange(fields, state, false);
    Em.narrower(this, ruler, ONE_ROW).subscribe(narrow -> arrange(fields, state, narrow));
    workspace
        .readinessProperty()
        .addListener((o, before, now) -> {
          toReport.setVisible(now.isPresent());
          now.ifPresent(readiness -> {
            gauge.show(drawing.small(readiness));
            toReport.setAccessibleText(gauge.getAccessibleText() + " Opens the report.");
          });
        });
    workspace
        .assessmentProperty()
        .addListener((o, before, now) -> now.ifPresentOrElse(this::show, this::showNobody));
    workspace.roleProperty().addListener((o, before, now) -> now.ifPresent(this::show));
    workspace.roleProperty().get().ifPresent(this::show);
    workspace.assessmentProperty().get().ifPresent(this::show);
    workspace.readinessProperty().get().ifPresent(r -> gauge.show(drawing.small(r)));
  }

  private void setUpName() {
    name.setId("person-name");
    name.setPromptText("Your name");
    name.setPrefColumnCount(11);
    name.setDisable(true);
    name.setOnAction(e -> workspace.rename(name.getText().strip()));
    name.focusedProperty()
        .addListener((o, before, now) -> {
          if (!now) {
            workspace.rename(name.getText().strip());
          }
        });
  }

  private void setUpRung() {
    rung.setId("rung");
    rung.setDisable(true);
    rung.setAccessibleText("Step of the career you aim at");
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
          if (!showing && now != null) {
            workspace.aimAt(now.id());
          }
        });
  }

  private void show(RolePack pack) {
    showing = true;
    rung.getItems().setAll(pack.rungs());
    workspace.rung().ifPresent(rung::setValue);
    showing = false;
  }

  private void show(Assessment assessment) {
    showing = true;
    name.setDisable(false);
    rung.setDisable(false);
    if (!name.isFocused()) {
      name.setText(assessment.personName());
    }
    Optional<Rung> aimed = workspace.rung();
    aimed.ifPresent(rung::setValue);
    showing = false;
  }

  private void showNobody() {
    name.clear();
    name.setDisable(true);
    rung.setDisable(true);
  }

  private void arrange(HBox fields, HBox state, boolean narrow) {
    if (narrow) {
      fields.getChildren().remove(state);
      getChildren().setAll(fields, state);
    } else if (!fields.getChildren().contains(state)) {
      getChildren().setAll(fields);
      fields.getChildren().add(state);
    }
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.getStyleClass().add("header-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Node field(Label caption, TextField field) {
    caption.getStyleClass().add("caption");
    caption.setLabelFor(field);
    return new VBox(caption, field);
  }

  private static Button button(
      Feather icon,
      String name,
      String id,
      javafx.beans.value.ObservableBooleanValue enabled,
      Runnable action) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setId(id);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.disableProperty().bind(javafx.beans.binding.Bindings.not(enabled));
    button.setOnAction(e -> action.run());
    return button;
  }
}
