package app.milepost.ui.report;

import app.milepost.report.ReportFormat;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.Hands;
import app.milepost.testkit.PaperPrinter;
import app.milepost.testkit.Pictures;
import app.milepost.testkit.Pulses;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.ui.Appearance;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.export.ReportExport;
import app.milepost.ui.window.Theme;
import app.milepost.ui.work.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The page alone in a window on a display that is not there. */
final class PageWindow implements AutoCloseable {

  /** What the window's frame takes on the left and at the top. */
  private static final double RAIL = 88;

  private static final double HEADER = 64;

  private final boolean folded;
  private final Hands hands = new Hands();
  private final Navigator navigator = new Navigator(Page.REPORT);
  private final List<ReportFormat> written = new ArrayList<>();
  private final List<Path> opened = new ArrayList<>();
  private boolean canOpen = true;
  private final Appearance appearance = new Appearance();
  private final ReportView view;
  private final Stage stage;
  private final PaperPrinter printer = new PaperPrinter();
  private Optional<IOException> failure = Optional.empty();

  /**
   * Opens a window.
   *
   * @param width of the whole window, frame included
   * @param height of the whole window, frame included
   * @param saveTo the file a person chooses
   */
  PageWindow(Workspace workspace, double width, double height, Path saveTo) {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new IllegalStateException(e);
    }
    ScriptedDialogs dialogs = new ScriptedDialogs();
    dialogs.saveTo(saveTo);
    ReportExport exports =
        new ReportExport(
            "report",
            new FileExport(
                dialogs,
                new DirectTasks(),
                file -> {
                  opened.add(file);
                  if (!canOpen) {
                    throw new IOException("no program");
                  }
                },
                printer),
            (format, input, out) -> {
              if (failure.isPresent()) {
                throw failure.get();
              }
              written.add(format);
            },
            new ReadOnlyObjectWrapper<>(Optional.empty()));
    ReportViewModel model = Desk.model(workspace);
    view = fx(() -> new ReportView(model, exports, navigator));
    stage =
        fx(() -> {
          StackPane root = new StackPane(view);
          root.getStyleClass().add("shell");
          Scene scene = new Scene(root, width - RAIL, height - HEADER);
          appearance.schemeProperty().set(Appearance.Scheme.LIGHT);
          Theme.dress(scene, appearance);
          Stage made = new Stage();
          made.setScene(scene);
          made.show();
          return made;
        });
    settle();
    folded = unfold();
    settle();
  }

  /** Returns whether how the points come about was closed, and opens it. */
  private boolean unfold() {
    return fx(() -> {
      if (view.lookup("#arithmetic") instanceof TitledPane arithmetic) {
        boolean closed = !arithmetic.isExpanded();
        arithmetic.setExpanded(true);
        return closed;
      }
      return false;
    });
  }

  /** Closes or opens how the points come about. */
  void fold(boolean closed) {
    fx(() -> {
      ((TitledPane) view.lookup("#arithmetic")).setExpanded(!closed);
      return true;
    });
    settle();
  }

  /** Returns whether how the points come about was closed at first. */
  boolean wasFolded() {
    return folded;
  }

  static <T> T fx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
  }

  /** Waits until what has been asked for is laid out. */
  void settle() {
    Pulses.settle(stage.getScene());
    fx(() -> {
      // A width that decides on columns needs a second round.
      for (int round = 0; round < 2; round++) {
        view.getScene().getRoot().applyCss();
        view.getScene().getRoot().layout();
      }
      return true;
    });
  }

  void dress(Appearance.Scheme scheme, int textPercent) {
    fx(() -> {
      appearance.schemeProperty().set(scheme);
      appearance.textPercentProperty().set(textPercent);
      return true;
    });
    settle();
  }

  Navigator navigator() {
    return navigator;
  }

  List<ReportFormat> written() {
    return written;
  }

  PaperPrinter printer() {
    return printer;
  }

  List<Path> opened() {
    return opened;
  }

  void haveNoPrograms() {
    canOpen = false;
  }

  void failWith(IOException e) {
    failure = Optional.of(e);
  }

  /** Returns every visible node of the page that matches, in the page's order. */
  List<Node> all(String selector) {
    return fx(() -> view.lookupAll(selector).stream().filter(PageWindow::isSeen).toList());
  }

  <N extends Node> N one(String selector, Class<N> type) {
    List<Node> found = all(selector);
    if (found.size() != 1) {
      throw new AssertionError(selector + " is there " + found.size() + " times");
    }
    return type.cast(found.getFirst());
  }

  String text(String selector) {
    return one(selector, Label.class).getText();
  }

  static void fire(ButtonBase button) {
    fx(() -> {
      button.fire();
      return true;
    });
  }

  /** Returns the figure whose accessible name begins so. */
  WhyFigure figure(String question) {
    return all(".why").stream()
        .map(WhyFigure.class::cast)
        .filter(f -> f.getAccessibleText().startsWith(question))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure asks " + question));
  }

  void press(Node on, KeyCode key) {
    fx(() -> {
      on.requestFocus();
      return true;
    });
    hands.type(key);
    settle();
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the texts that are cut short or stick out of the page. */
  List<String> cutTexts() {
    return fx(() -> labels().filter(PageWindow::isSeen).flatMap(this::cut).toList());
  }

  /** Returns how many texts the page shows. */
  int texts() {
    return fx(() -> (int) labels().filter(PageWindow::isSeen).count());
  }

  private Stream<Labeled> labels() {
    return view.lookupAll("*").stream().filter(Labeled.class::isInstance).map(Labeled.class::cast);
  }

  private Stream<String> cut(Labeled labeled) {
    Bounds bounds = labeled.localToScene(labeled.getBoundsInLocal());
    boolean out = bounds.getMinX() < 0 || bounds.getMaxX() > view.getScene().getWidth() + 0.5;
    boolean shortened =
        labeled.getChildrenUnmodifiable().stream()
            .filter(Text.class::isInstance)
            .map(Text.class::cast)
            .anyMatch(text -> !text.getText().equals(labeled.getText()));
    return out || shortened
        ? Stream.of("%s: %s".formatted(out ? "sticks out" : "is cut", labeled.getText()))
        : Stream.empty();
  }

  /** Writes a picture of what the window shows, scrolled to a share of the page. */
  void picture(String name, double scrolledTo) {
    fx(() -> {
      view.setVvalue(scrolledTo);
      return true;
    });
    settle();
    Pictures.save(fx(() -> view.getScene().snapshot(null)), name);
  }

  /** Writes a picture of the whole page, however long. */
  void wholePage(String name) {
    Pictures.save(
        fx(() -> {
          SnapshotParameters parameters = new SnapshotParameters();
          parameters.setFill(
              appearance.schemeProperty().get() == Appearance.Scheme.DARK
                  ? javafx.scene.paint.Color.web("#0d1117")
                  : javafx.scene.paint.Color.web("#fbfcfc"));
          return view.getContent().snapshot(parameters, null);
        }),
        name);
  }

  @Override
  public void close() {
    fx(() -> {
      stage.close();
      return true;
    });
  }
}
