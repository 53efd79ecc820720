package app.milepost.testkit.pages;

import app.milepost.testkit.AppDriver;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/** What covers the window while its folder is locked, by keyboard. */
public final class LockedPage {

  private final AppDriver app;

  /** Waits until the window is covered and asks for a secret. */
  public LockedPage(AppDriver app) {
    this.app = app;
    app.await(() -> app.find("#passphrase").filter(n -> !n.isDisabled()).isPresent());
  }

  /** Locks by keyboard and waits until the folder waits to be unlocked. */
  public static LockedPage lock(AppDriver app) {
    app.await(() -> app.find("#lock").filter(Node::isVisible).isPresent());
    app.chord(KeyCode.CONTROL, KeyCode.L);
    return new LockedPage(app);
  }

  /** Types a secret and presses Enter. */
  public void enter(String secret) {
    app.write(secret);
    app.type(KeyCode.ENTER);
  }

  /** Types the right passphrase and waits until the pages are back. */
  public void unlock(String passphrase) {
    enter(passphrase);
    awaitOpen();
  }

  /** Waits until the pages are back. */
  public void awaitOpen() {
    app.await(() -> app.find("#locked").isEmpty() && app.find("#page-settings").isPresent());
  }

  /** Waits until a sentence says why it stays locked, and returns it. */
  public String refusal() {
    app.await(() -> app.find("#unlock-problem").filter(n -> n.isVisible()).isPresent());
    return app.text("#unlock-problem");
  }

  /** Returns what is typed in a field. */
  public String typed(String selector) {
    return app.find(selector).map(n -> ((TextInputControl) n).getText()).orElseThrow();
  }

  /** Returns the ids of everything in the window that can have the keyboard. */
  public List<String> reachable() {
    return all(app.root())
        .filter(Node::isFocusTraversable)
        .map(node -> String.valueOf(node.getId()))
        .toList();
  }

  private static Stream<Node> all(Node node) {
    return Stream.concat(
        Stream.of(node),
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .flatMap(LockedPage::all)
            : Stream.empty());
  }
}
