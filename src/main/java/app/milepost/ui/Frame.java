package app.milepost.ui;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * All of the window's content. What is covered is taken out of the window, so that neither the
 * keyboard nor a screen reader gets there.
 */
public final class Frame extends StackPane {

  private final Shell shell;
  private final Curtain curtain;
  private final Supplier<Node> cover;

  /**
   * Builds it.
   *
   * @param shell the pages
   * @param curtain whether they are covered
   * @param cover makes what covers them
   */
  public Frame(Shell shell, Curtain curtain, Supplier<Node> cover) {
    this.shell = shell;
    this.curtain = curtain;
    this.cover = cover;
    getStyleClass().add("frame");
    bring();
    curtain.closedProperty().addListener((o, before, now) -> bring());
  }

  /** Gives the keyboard to the page in front; what covers pages takes it by itself. */
  void takeKeyboard() {
    if (getChildren().contains(shell)) {
      shell.takeKeyboard();
    }
  }

  private void bring() {
    getChildren().setAll(curtain.closedProperty().get() ? cover.get() : shell);
    takeKeyboard();
  }
}
