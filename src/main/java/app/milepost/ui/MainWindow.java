package app.milepost.ui;

import app.milepost.store.Settings;
import app.milepost.store.SettingsFile;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The window itself: its place on the screen, its closing, and its first page. */
public final class MainWindow {

  private static final List<Integer> ICON_SIZES = List.of(16, 32, 64, 128);

  private final Stage stage;
  private final Workspace workspace;
  private final Navigator navigator;
  private final Startup startup;
  private final FxTasks tasks;
  private final Remembered remembered;

  /**
   * Prepares a window.
   *
   * @param stage not shown yet
   * @param shell its content
   * @param leaving asks before changes are lost
   * @param file where its place and appearance are kept
   * @param settings what was read from there
   * @param closed run once the window is closed and everything is put away
   */
  public MainWindow(
      Stage stage,
      Shell shell,
      Workspace workspace,
      Navigator navigator,
      Startup startup,
      FxTasks tasks,
      Leaving leaving,
      Usage usage,
      Appearance appearance,
      SettingsFile file,
      Settings settings,
      Runnable closed) {
    this.stage = stage;
    this.workspace = workspace;
    this.navigator = navigator;
    this.startup = startup;
    this.tasks = tasks;
    remembered = new Remembered(file, settings, tasks);
    remembered.place(stage);
    // A scene without a size is laid out once more than needed, to find one.
    Scene scene = new Scene(shell, stage.getWidth(), stage.getHeight());
    Theme.dress(scene, appearance);
    remembered.follow(navigator, workspace, usage, appearance);
    stage.setTitle("Milepost");
    stage.setScene(scene);
    // Else JavaFX gives it to the first control in the window, whichever page is in front.
    shell.takeKeyboard();
    stage.setOnCloseRequest(request -> {
      request.consume();
      // A field keeps what is typed into it when it loses the keyboard.
      shell.requestFocus();
      leaving.then(stage::hide);
    });
    stage.setOnHiding(hiding -> remembered.keep(stage));
    stage.setOnHidden(hidden -> {
      startup.close();
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
    reportFirstPage(firstPage);
    startup.start();
    stage.show();
    tasks.later(() -> ICON_SIZES.forEach(size -> stage.getIcons().add(icon(size))));
  }

  private static Image icon(int size) {
    return new Image("/icons/icon-%d.png".formatted(size), true);
  }

  private void reportFirstPage(Runnable firstPage) {
    Scene scene = stage.getScene();
    AtomicInteger pulses = new AtomicInteger();
    Runnable[] afterPulse = new Runnable[1];
    InvalidationListener[] whenFilled = new InvalidationListener[1];
    afterPulse[0] =
        () -> {
          // What one pulse lays out is on the screen by the next.
          if (pulses.incrementAndGet() == 1) {
            Platform.requestNextPulse();
          } else {
            scene.removePostLayoutPulseListener(afterPulse[0]);
            firstPage.run();
          }
        };
    whenFilled[0] =
        o -> {
          if (isFilled()) {
            workspace.roleProperty().removeListener(whenFilled[0]);
            workspace.assessmentProperty().removeListener(whenFilled[0]);
            startup.usage().practiceProperty().removeListener(whenFilled[0]);
            scene.addPostLayoutPulseListener(afterPulse[0]);
          }
        };
    workspace.roleProperty().addListener(whenFilled[0]);
    workspace.assessmentProperty().addListener(whenFilled[0]);
    startup.usage().practiceProperty().addListener(whenFilled[0]);
  }

  private boolean isFilled() {
    boolean needsAnswers =
        navigator.placeProperty().get().page().isAboutOnePerson()
            && !startup.usage().withNobody().getValue();
    return workspace.roleProperty().get().isPresent()
        && (!needsAnswers || workspace.assessmentProperty().get().isPresent());
  }
}
