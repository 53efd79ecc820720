package app.milepost.ui.window;

import app.milepost.ui.control.FocusRing;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * All of the window's content. What is covered is taken out of the window, so that neither the
 * keyboard nor a screen reader gets there.
 */
public final class WindowRoot extends StackPane {

  private final Shell shell;
  private final WindowCover cover;
  private final Supplier<Node> covering;
  private final ObservableValue<Boolean> asking;
  private final Supplier<Node> sheet;
  private final FocusRing ring = new FocusRing();

  /**
   * Builds it.
   *
   * @param shell the pages
   * @param cover whether they are covered
   * @param covering makes what covers them
   * @param asking whether something is asked that takes the whole window
   * @param sheet makes what asks
   */
  public WindowRoot(
      Shell shell,
      WindowCover cover,
      Supplier<Node> covering,
      ObservableValue<Boolean> asking,
      Supplier<Node> sheet) {
    this.shell = shell;
    this.cover = cover;
    this.covering = covering;
    this.asking = asking;
    this.sheet = sheet;
    getStyleClass().add("frame");
    bring();
    cover.closedProperty().addListener((o, before, now) -> bring());
    asking.addListener((o, before, now) -> bring());
  }

  /** Gives the keyboard to the page in front; what covers pages takes it by itself. */
  void takeKeyboard() {
    if (getChildren().contains(shell)) {
      shell.takeKeyboard();
    }
  }

  private Node front() {
    if (cover.closedProperty().get()) {
      return covering.get();
    }
    return asking.getValue() ? sheet.get() : shell;
  }

  private void bring() {
    getChildren().setAll(front(), ring);
    takeKeyboard();
  }
}
