package app.milepost.ui.career;

import app.milepost.format.PackLibrary;
import app.milepost.role.RolePack;
import app.milepost.testkit.Hands;
import app.milepost.testkit.PaperPrinter;
import app.milepost.testkit.Pictures;
import app.milepost.testkit.Pulses;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.TestStore;
import app.milepost.ui.Appearance;
import app.milepost.ui.Navigator;
import app.milepost.ui.control.PageScroll;
import app.milepost.ui.window.Theme;
import app.milepost.ui.work.Workspace;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The Career page alone in a window, on a platform without a display. */
public final class CareerWindow implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 60_000;

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  /** The display that tests have. */
  private static final double WIDEST = 1280;

  private static final double HIGHEST = 800;

  private final Hands hands = new Hands();
  private final CareerParts parts = new CareerParts();
  private final CareerView view = parts.view;
  private final StackPane frame;
  private final Scene scene;

  private CareerWindow(Stage stage, double width, double height) {
    parts.appearance.schemeProperty().set(Appearance.Scheme.LIGHT);
    frame = new StackPane(view);
    frame.getStyleClass().add("shell");
    // What is larger than the display is laid out in full and seen in part.
    frame.setManaged(false);
    frame.resize(width, height);
    scene = new Scene(new Pane(frame), Math.min(width, WIDEST), Math.min(height, HIGHEST));
    Theme.dress(scene, parts.appearance);
    stage.setScene(scene);
    stage.show();
  }

  /** Opens a window in which no role has been read yet. */
  public static CareerWindow show(double width, double height) throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    CareerWindow window = onFx(() -> new CareerWindow(stage, width, height));
    window.settle();
    return window;
  }

  public static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, work);
  }

  /** Waits until what has been asked for is laid out. */
  void settle() {
    Pulses.settle(scene);
  }

  /** Waits until something holds on the page. */
  void await(BooleanSupplier condition) {
    Pulses.await(condition);
  }

  /** Shows a role and waits until the last part of its first page is built. */
  public void open(RolePack pack) {
    TestStore store = new TestStore();
    onFx(() -> {
      parts.workspace.showRole(pack);
      parts.workspace.open(store, store.begin(pack.id(), pack.defaultRung()));
      return pack;
    });
    awaitWholePage();
  }

  /** Waits until the last part of the open page is built. */
  void awaitWholePage() {
    await(() -> scene.lookup("#chapter-foot") != null);
    settle();
  }

  /** Opens a chapter and waits until its last part is built. */
  public void openChapter(String id) {
    jumpTo("guide:" + id);
    awaitWholePage();
  }

  /** Dresses the window anew. */
  public void dress(Appearance.Scheme scheme, int percent) {
    onFx(() -> {
      parts.appearance.schemeProperty().set(scheme);
      parts.appearance.textPercentProperty().set(percent);
      return percent;
    });
    settle();
  }

  /** Presses keys one after the other. */
  void type(KeyCode... keys) {
    for (KeyCode key : keys) {
      hands.type(key);
      settle();
    }
  }

  /** Presses Tab until something has the keyboard. */
  void tabTo(String id) {
    hands.tabTo(id, this::focused);
    settle();
  }

  /** Returns the id of what has the keyboard, or its style where it has none. */
  String focused() {
    return onFx(() -> {
      Node owner = scene.getFocusOwner();
      return owner == null
          ? ""
          : owner.getId() == null ? owner.getStyleClass() + "" : owner.getId();
    });
  }

  /** Returns whether what has the keyboard can be seen without scrolling. */
  boolean focusIsInSight() {
    return onFx(() -> {
      Node owner = scene.getFocusOwner();
      Bounds bounds = owner.localToScene(owner.getLayoutBounds());
      return bounds.getMinY() >= -1 && bounds.getMinY() < scene.getHeight();
    });
  }

  void jumpTo(String anchor) {
    onFx(() -> {
      view.jumpTo(anchor);
      return anchor;
    });
    settle();
  }

  /** Types what is to be found. */
  public void search(String words) {
    TextField field = (TextField) find("#find-field");
    onFx(() -> {
      field.setText(words);
      return true;
    });
    settle();
  }

  @Override
  public void close() {
    try {
      FxToolkit.cleanupStages();
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  Workspace workspace() {
    return parts.workspace;
  }

  PaperPrinter printer() {
    return parts.printer;
  }

  ScriptedDialogs dialogs() {
    return parts.dialogs;
  }

  /** Returns what was opened in the browser. */
  List<URI> opened() {
    return parts.opened;
  }

  Navigator navigator() {
    return parts.navigator;
  }

  public Scene scene() {
    return scene;
  }

  Node find(String selector) {
    Node found = onFx(() -> scene.lookup(selector));
    if (found == null) {
      throw new AssertionError("nothing on the page is " + selector);
    }
    return found;
  }

  CareerView view() {
    return view;
  }

  /** Lets another career be found, as a pack dropped into the folder is. */
  void findCareer(RolePack pack) {
    onFx(() -> {
      parts.careers.set(List.of(new PackLibrary.Entry.Usable(pack, Optional.empty())));
      return pack;
    });
    settle();
  }

  /** Gives something the keyboard. */
  void focus(String selector) {
    Node node = find(selector);
    onFx(() -> {
      node.requestFocus();
      return node;
    });
  }

  /** Presses a button. */
  void press(String selector) {
    ButtonBase button = (ButtonBase) find(selector);
    onFx(() -> {
      button.fire();
      return button;
    });
    settle();
  }

  /** Returns the first toggle in a part that says something. */
  ToggleButton toggle(String part, String text) {
    return onFx(() ->
        scene.lookup(part).lookupAll(".toggle-button").stream()
            .flatMap(n -> n instanceof ToggleButton t ? Stream.of(t) : Stream.empty())
            .filter(t -> t.getText().equals(text))
            .findFirst()
            .orElseThrow());
  }

  /** Returns what the page says is being read: beside it where there is room, else above it. */
  String headingBeingRead() {
    return onFx(() ->
        scene.getRoot().lookupAll(".contents-line").stream()
            .filter(line -> line.getPseudoClassStates().contains(CURRENT))
            .findFirst()
            .or(() -> Optional.ofNullable(scene.lookup("#reading-place")))
            .map(line -> ((Labeled) line).getText())
            .orElse(""));
  }

  /** Writes what the window shows. */
  void picture(String name) {
    Pictures.save(onFx(() -> frame.snapshot(null, null)), name);
  }

  /** Writes all of the open page, however long. */
  void whole(String name) {
    Pictures.save(
        onFx(() -> {
          PageScroll scroll = (PageScroll) scene.lookup("#career-scroll");
          SnapshotParameters all = new SnapshotParameters();
          all.setFill(frame.getBackground().getFills().getFirst().getFill());
          // Only what is near the window is painted.
          scene.getRoot().lookupAll(".career-column > *").forEach(part -> part.setOpacity(1));
          return scroll.getContent().snapshot(all, null);
        }),
        name);
  }
}
