package app.milepost.ui.window;

import app.milepost.settings.Settings;
import app.milepost.ui.work.LastSave;
import app.milepost.ui.work.LostWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The window itself: its place on the screen, its locking and closing, and its first page. */
public final class MainWindow {

  /** Puts together what is in the window. */
  @FunctionalInterface
  public interface Desks {

    /**
     * Returns a desk on which nothing has been read yet.
     *
     * @param settings how Milepost was left
     * @param before the desk that was locked, if there was one
     * @param tasks ends with the desk
     * @param lock locks the window
     */
    WindowParts lay(
        Settings settings, Optional<WindowParts.Left> before, WindowTasks tasks, Runnable lock);
  }

  private static final List<Integer> ICON_SIZES = List.of(16, 32, 64, 128);

  private final Stage stage;
  private final FxTasks tasks;
  private final Remembered remembered;
  private final Desks layout;
  private WindowTasks windowTasks;
  private WindowParts parts;

  /**
   * Prepares a window.
   *
   * @param stage not shown yet
   * @param tasks closed with the window
   * @param remembered its place and appearance
   * @param layout makes its content, anew after each time it is locked
   * @param closed run once the window is closed and everything is put away
   */
  public MainWindow(
      Stage stage, FxTasks tasks, Remembered remembered, Desks layout, Runnable closed) {
    this.stage = stage;
    this.tasks = tasks;
    this.remembered = remembered;
    this.layout = layout;
    remembered.place(stage);
    windowTasks = new WindowTasks(tasks);
    parts = layout.lay(remembered.settings(), Optional.empty(), windowTasks, this::lock);
    stage.setTitle("Milepost");
    // A scene without a size is laid out once more than needed, to find one.
    fill(stage.getWidth(), stage.getHeight());
    stage.setOnCloseRequest(request -> {
      request.consume();
      close();
    });
    stage.setOnHiding(hiding -> remembered.keep(stage));
    stage.setOnHidden(hidden -> {
      parts.desk().openFolder().close();
      tasks.close();
      closed.run();
    });
  }

  /**
   * Shows the window, reads role and answers.
   *
   * @param firstPage run once, when the first page can be used
   */
  public void show(Runnable firstPage) {
    FirstPage.report(stage.getScene(), parts, firstPage);
    parts.desk().openFolder().showRole();
    // Answers that have been read by now come first, so that the first picture has them.
    tasks.later(() -> {
      stage.show();
      tasks.later(() -> ICON_SIZES.forEach(size -> stage.getIcons().add(icon(size))));
    });
  }

  /** Returns the desk in the window, until it is locked the next time. */
  public WindowParts parts() {
    return parts;
  }

  private void close() {
    Optional<Node> keyboard = Optional.ofNullable(stage.getScene().getFocusOwner());
    // A field keeps what is typed into it when it loses the keyboard.
    parts.frame().requestFocus();
    if (isCovered()) {
      stage.hide();
    } else {
      parts.desk().leaving().everything(stage::hide);
    }
    if (stage.isShowing() && parts.frame().isFocused()) {
      keyboard.ifPresent(Node::requestFocus);
    }
  }

  private boolean isCovered() {
    return parts.cover().closedProperty().get();
  }

  private void fill(double width, double height) {
    Scene scene = new Scene(parts.frame(), width, height);
    Theme.dress(scene, parts.desk().appearance());
    remembered.follow(
        parts.desk().navigator(),
        parts.desk().workspace(),
        parts.desk().usage(),
        parts.desk().appearance());
    stage.setScene(scene);
    // Else JavaFX gives it to the first control in the window, whichever page is in front.
    parts.frame().takeKeyboard();
  }

  /** Covers the window at once, brings to disk what is not there yet, and drops everything. */
  private void lock() {
    if (isCovered()) {
      return;
    }
    // A field keeps what is typed into it when it loses the keyboard.
    parts.frame().requestFocus();
    List<String> lost = new ArrayList<>();
    List<String> typed = parts.desk().leaving().halfTyped();
    if (!typed.isEmpty()) {
      lost.add(LostWords.typed(typed));
    }
    parts.cover().close();
    OwnWindows.close(stage);
    LastSave.of(
        parts.desk().workspace(),
        tasks,
        failure -> {
          failure.map(LostWords::unsaved).ifPresent(lost::add);
          layAnew(lost.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", lost)));
        });
  }

  private void layAnew(Optional<String> lost) {
    if (!stage.isShowing()) {
      return;
    }
    windowTasks.close();
    parts.desk().openFolder().close();
    WindowParts.Left left =
        new WindowParts.Left(
            parts.desk().openFolder().folderProperty().get(),
            lost,
            parts.desk().usage().clientLooksOnProperty().get());
    windowTasks = new WindowTasks(tasks);
    parts = layout.lay(remembered.settings(), Optional.of(left), windowTasks, this::lock);
    fill(stage.getScene().getWidth(), stage.getScene().getHeight());
    TextMemory.clear();
    parts.desk().openFolder().showRole();
  }

  private static Image icon(int size) {
    return new Image("/icons/icon-%d.png".formatted(size), true);
  }
}
