package app.milepost.ui;

import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.scoring.Readiness;
import app.milepost.ui.control.DrawingView;
import app.milepost.ui.control.Em;
import app.milepost.words.ApplyNow;
import app.milepost.words.BandWords;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who is being assessed, against which career and rung, what is saved, and the live gauge. */
final class Header extends VBox {

  /** Below so many letters of width, the header takes two rows. */
  private static final double ONE_ROW = 72;

  /** As long as nobody is chosen, there is nothing to be said of answers. */
  private static final double ONE_ROW_OF_NOBODY = 54;

  private final Workspace workspace;
  private final CareerPicker career;
  private final ComboBox<Rung> rung = new ComboBox<>();
  private final SaveLabel saved;
  private final DrawingView gauge = new DrawingView(1);
  private final Label readiness = new Label();
  private final Button toReport = new Button();
  private boolean showing;

  Header(
      Workspace workspace,
      Navigator navigator,
      Startup startup,
      Shell.GaugeDrawing drawing,
      ObservableValue<Undoable> undoing,
      Lock lock,
      Runnable showKeys) {
    this.workspace = workspace;
    career = new CareerPicker(workspace, startup);
    saved = new SaveLabel(workspace);
    getStyleClass().add("header");
    setUpRung();
    readiness.setId("header-readiness");
    readiness.getStyleClass().add("header-readiness");
    readiness.setWrapText(true);
    readiness.setMinWidth(0);
    HBox figures = new HBox(readiness, gauge);
    figures.setAlignment(Pos.CENTER_RIGHT);
    toReport.setGraphic(figures);
    toReport.setId("header-gauge");
    toReport.getStyleClass().addAll("flat", "header-gauge");
    toReport.setOnAction(e -> navigator.go(Page.REPORT));
    HBox fields = row(new VBox(career, step()));
    HBox state =
        row(
            saved,
            button(
                Feather.CORNER_UP_LEFT,
                "Undo",
                Shortcut.UNDO,
                undoing.flatMap(Undoable::canUndoProperty),
                () -> undoing.getValue().undo()),
            button(
                Feather.CORNER_UP_RIGHT,
                "Redo",
                Shortcut.REDO,
                undoing.flatMap(Undoable::canRedoProperty),
                () -> undoing.getValue().redo()),
            onlookerButton(startup.usage()),
            keysButton(showKeys),
            lockButton(lock),
            toReport);
    state.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(state, Priority.ALWAYS);
    ObservableValue<Boolean> personal = personal(navigator, startup.usage());
    WhoBox who = new WhoBox(workspace, navigator, startup.usage(), personal);
    rung.visibleProperty().bind(personal);
    ObservableValue<Boolean> scored =
        personal.flatMap(
            shown -> workspace.readinessProperty().map(now -> shown && now.isPresent()));
    toReport.visibleProperty().bind(scored);
    toReport.managedProperty().bind(scored);
    fields.getChildren().addFirst(who);
    scored
        .map(told -> told ? ONE_ROW : ONE_ROW_OF_NOBODY)
        .flatMap(least -> Em.narrower(this, who.ruler(), least))
        .subscribe(narrow -> arrange(fields, state, narrow));
    workspace
        .readinessProperty()
        .addListener((o, before, now) -> now.ifPresent(result -> show(result, drawing)));
    workspace.assessmentProperty().subscribe(shown -> show(shown.isPresent()));
    workspace.roleProperty().addListener((o, before, now) -> now.ifPresent(this::show));
    workspace.roleProperty().get().ifPresent(this::show);
    workspace.readinessProperty().get().ifPresent(r -> show(r, drawing));
  }

  /** A page about many, or about nobody, is no place for one client's name, step and score. */
  private static ObservableValue<Boolean> personal(Navigator navigator, Usage usage) {
    return usage
        .forClients()
        .flatMap(clients ->
            navigator.placeProperty().map(place -> !clients || place.page().showsAnswers()));
  }

  /** Shows the figures, the band with what is still open, and the best news first. */
  private void show(Readiness now, Shell.GaugeDrawing drawing) {
    gauge.show(drawing.small(now));
    String news =
        workspace
            .roleProperty()
            .get()
            .flatMap(role -> ApplyNow.of(role, now))
            .map(found -> found.sentence() + " ")
            .orElse("");
    String band = "Readiness: %s.".formatted(BandWords.of(now.outcome()));
    readiness.setText(news.isEmpty() ? band : news + BandWords.of(now.outcome()) + ".");
    toReport.setTooltip(new Tooltip(news + band));
    toReport.setAccessibleText(
        "%s%s %s Opens the report.".formatted(news, band, gauge.getAccessibleText()));
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
          if (!showing && now != null) {
            workspace.aimAt(now.id());
          }
        });
  }

  private HBox step() {
    Label name = new Label("Step");
    name.getStyleClass().add("caption");
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.setLabelFor(rung);
    name.visibleProperty().bind(rung.visibleProperty());
    HBox step = new HBox(8, name, rung);
    step.setAlignment(Pos.CENTER_LEFT);
    return step;
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

  private static ToggleButton onlookerButton(Usage usage) {
    ToggleButton button = new ToggleButton("", new FontIcon(Feather.EYE));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setId("client-looks-on");
    button.setAccessibleText("Client looks on");
    button.setTooltip(
        new Tooltip(
            Shortcut.LOOK_ON.inTooltip("Client looks on: hide what is not for their eyes")));
    button.setOnAction(e -> usage.letClientLookOn(button.isSelected()));
    usage.clientLooksOnProperty().subscribe(button::setSelected);
    button.visibleProperty().bind(usage.withSomebody());
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private static Button keysButton(Runnable showKeys) {
    Button button =
        button(
            Feather.HELP_CIRCLE,
            "Show all keys",
            Shortcut.HELP,
            new SimpleBooleanProperty(true),
            showKeys);
    button.setId("show-keys");
    return button;
  }

  private static Button lockButton(Lock lock) {
    Button button = button(Feather.LOCK, "Lock", Shortcut.LOCK, lock.onProperty(), lock::now);
    button.visibleProperty().bind(lock.onProperty());
    button.managedProperty().bind(lock.onProperty());
    return button;
  }

  private static Button button(
      Feather icon,
      String name,
      Shortcut shortcut,
      ObservableValue<Boolean> enabled,
      Runnable action) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setId(name.toLowerCase(Locale.ROOT));
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(shortcut.inTooltip(name)));
    button.disableProperty().bind(enabled.map(can -> !can));
    button.setOnAction(e -> action.run());
    return button;
  }
}
