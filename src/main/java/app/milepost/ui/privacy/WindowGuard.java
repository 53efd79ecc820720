package app.milepost.ui.privacy;

import app.milepost.ui.Shortcut;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/**
 * Locks when nobody has touched any window of Milepost for too long, and at a key in any of them.
 */
public final class WindowGuard {

  private static final Duration LOOK_EVERY = Duration.seconds(2);

  private final IdleTime idle;
  private final Runnable lock;
  private final EventHandler<InputEvent> onInput = this::touched;
  private final ListChangeListener<Window> onWindows = this::follow;
  private final WeakListChangeListener<Window> weakly = new WeakListChangeListener<>(onWindows);
  private final Timeline looking = new Timeline();

  private WindowGuard(IdleTime idle, Runnable lock) {
    this.idle = idle;
    this.lock = lock;
  }

  /**
   * Watches from now until the window closes.
   *
   * @param stage keeps the guard alive
   * @param idle how long nobody has touched it
   * @param lock does nothing where there is nothing to lock
   */
  public static void over(Stage stage, IdleTime idle, Runnable lock) {
    WindowGuard guard = new WindowGuard(idle, lock);
    Window.getWindows().forEach(guard::watch);
    Window.getWindows().addListener(guard.weakly);
    guard.looking.getKeyFrames().add(new KeyFrame(LOOK_EVERY, e -> guard.look()));
    guard.looking.setCycleCount(Timeline.INDEFINITE);
    guard.looking.play();
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, hidden -> guard.leave());
  }

  private void leave() {
    looking.stop();
    Window.getWindows().removeListener(weakly);
    Window.getWindows().forEach(this::ignore);
  }

  private void follow(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(this::watch);
      change.getRemoved().forEach(this::ignore);
    }
  }

  private void watch(Window window) {
    window.addEventFilter(InputEvent.ANY, onInput);
  }

  private void ignore(Window window) {
    window.removeEventFilter(InputEvent.ANY, onInput);
  }

  private void touched(InputEvent event) {
    idle.touched();
    if (event instanceof KeyEvent key
        && key.getEventType().equals(KeyEvent.KEY_PRESSED)
        && Shortcut.LOCK.matches(key)) {
      lock.run();
      event.consume();
    }
  }

  private void look() {
    if (idle.isOver()) {
      lock.run();
    }
  }
}
