package app.milepost.ui.window;

import app.milepost.scoring.Readiness;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.Shortcut;
import app.milepost.ui.Undoable;
import app.milepost.ui.control.DrawingView;
import app.milepost.ui.control.Em;
import app.milepost.ui.control.HoverText;
import app.milepost.ui.folder.Lock;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.work.Usage;
import app.milepost.ui.work.Workspace;
import app.milepost.words.ApplyNow;
import app.milepost.words.BandWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who is being assessed, against which career and rung, what is saved, and the live gauge. */
final class Header extends VBox {

  /** Below so many letters of width, the gauge stands without its words. */
  private static final double WITH_WORDS = 72;

  /** Below so many letters of width, the header takes two rows, which have room for words again. */
  private static final double ONE_ROW = 62;

  /** As long as nobody is chosen, there is nothing to be said of answers. */
  private static final double ONE_ROW_OF_NOBODY = 54;

  /** Narrower than so many letters, the readiness has not got its width yet. */
  private static final double FEWEST_LETTERS = 8;

  private static final double APART = 16;
  private static final double CLOSE = 8;

  private final Workspace workspace;
  private final CareerLink career;
  private final SaveLabel saved;
  private final DrawingView gauge = new DrawingView(1);
  private final Label readiness = new Label();
  private final Button toReport = new Button();
  private final HoverText reportHint = new HoverText(toReport);

  Header(
      Workspace workspace,
      Navigator navigator,
      OpenFolder openFolder,
      Shell.GaugeDrawing drawing,
      ObservableValue<Undoable> undoing,
      Lock lock,
      Runnable showKeys) {
    this.workspace = workspace;
    career = new CareerLink(workspace, navigator);
    saved = new SaveLabel(workspace);
    getStyleClass().add("header");
    readiness.setId("header-readiness");
    readiness.getStyleClass().add("header-readiness");
    readiness.setWrapText(true);
    readiness.setMinWidth(0);
    gauge.setMinWidth(Region.USE_PREF_SIZE);
    HBox figures = new HBox(readiness, gauge);
    figures.setAlignment(Pos.CENTER_RIGHT);
    Stream.of(readiness.widthProperty(), readiness.textProperty(), readiness.fontProperty())
        .forEach(changed -> changed.subscribe(() -> makeRoomIn(figures)));
    toReport.setGraphic(figures);
    toReport.setId("header-gauge");
    toReport.getStyleClass().addAll("flat", "header-gauge");
    toReport.setOnAction(e -> navigator.go(Page.REPORT));
    RungBox rung = new RungBox(workspace);
    HBox fields = row(new VBox(career, rung));
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
            onlookerButton(openFolder.usage()),
            keysButton(showKeys),
            lockButton(lock),
            toReport);
    state.setAlignment(Pos.CENTER_RIGHT);
    ObservableValue<Boolean> personal = personal(navigator, openFolder.usage());
    WhoBox who = new WhoBox(workspace, navigator, openFolder.usage(), personal);
    rung.shownProperty().bind(personal);
    ObservableValue<Boolean> scored =
        personal.flatMap(
            shown -> workspace.readinessProperty().map(now -> shown && now.isPresent()));
    toReport.visibleProperty().bind(scored);
    toReport.managedProperty().bind(scored);
    fields.getChildren().addFirst(who);
    ObservableValue<Boolean> wordless = Em.narrower(this, who.ruler(), WITH_WORDS);
    ObservableValue<Boolean> narrow =
        scored
            .map(told -> told ? ONE_ROW : ONE_ROW_OF_NOBODY)
            .flatMap(least -> Em.narrower(this, who.ruler(), least));
    wordless
        .flatMap(without -> narrow.map(two -> without && !two))
        .subscribe(close ->
            List.of(fields, state).forEach(group -> group.setSpacing(close ? CLOSE : APART)));
    Runnable tell =
        () -> tellReadiness(narrow.getValue() ? hasRoomForWords(state) : !wordless.getValue());
    Stream.concat(
            Stream.of(narrow, wordless, state.widthProperty(), readiness.fontProperty()),
            state.getChildren().stream()
                .filter(node -> !node.equals(toReport))
                .flatMap(node -> Stream.of(node.layoutBoundsProperty(), node.managedProperty())))
        .forEach(changed -> changed.subscribe(tell));
    getChildren().add(new HeaderRows(fields, state, narrow));
    workspace
        .readinessProperty()
        .addListener((o, before, now) -> now.ifPresent(result -> show(result, drawing)));
    workspace.readinessProperty().get().ifPresent(r -> show(r, drawing));
  }

  /** Words that would be cut are left to the hint of the gauge and to those who hear it. */
  private void tellReadiness(boolean told) {
    readiness.setVisible(told);
    readiness.setManaged(told);
  }

  private boolean hasRoomForWords(HBox state) {
    double others =
        state.getChildren().stream()
            .filter(Node::isManaged)
            .filter(node -> !node.equals(toReport))
            .mapToDouble(node -> node.prefWidth(-1) + state.getSpacing())
            .sum();
    return state.getWidth() - others - gauge.prefWidth(-1)
        > FEWEST_LETTERS * readiness.getFont().getSize();
  }

  /** A page about many, or about nobody, is no place for one client's name, step and score. */
  private static ObservableValue<Boolean> personal(Navigator navigator, Usage usage) {
    return usage
        .forClients()
        .flatMap(clients ->
            navigator.placeProperty().map(place -> !clients || place.page().showsAnswers()));
  }

  /** A button asks for the height that its words have in one line, which would cut large ones. */
  private void makeRoomIn(HBox figures) {
    double width = readiness.getWidth();
    boolean wide = width > FEWEST_LETTERS * readiness.getFont().getSize();
    figures.setMinHeight(wide ? readiness.prefHeight(width) : Region.USE_COMPUTED_SIZE);
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
    reportHint.say(news + band);
    toReport.setAccessibleText(
        "%s%s %s Opens the report.".formatted(news, band, gauge.getAccessibleText()));
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static ToggleButton onlookerButton(Usage usage) {
    ToggleButton button = new ToggleButton("", new FontIcon(Feather.EYE));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setId("client-looks-on");
    button.setAccessibleText("Client looks on");
    HoverText.of(
        button, Shortcut.LOOK_ON.inTooltip("Client looks on: hide what is not for their eyes"));
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
    HoverText.of(button, shortcut.inTooltip(name));
    button.disableProperty().bind(enabled.map(can -> !can));
    button.setOnAction(e -> action.run());
    return button;
  }
}
