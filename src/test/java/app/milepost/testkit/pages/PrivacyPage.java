package app.milepost.testkit.pages;

import app.milepost.testkit.AppDriver;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/** Protection in the settings, and what it asks. */
public final class PrivacyPage {

  private final AppDriver app;

  /** Expects something to be asked, or the settings in front. */
  public PrivacyPage(AppDriver app) {
    this.app = app;
  }

  /** Brings the settings to the front. */
  public static PrivacyPage open(AppDriver app) {
    app.press("#page-settings");
    app.await(() -> app.find("#privacy").isPresent());
    return new PrivacyPage(app);
  }

  /** Begins what a button is for and waits until secrets are asked for. */
  public void begin(String button) {
    app.await(() -> app.find(button).filter(Node::isVisible).isPresent());
    app.press(button);
    app.await(() -> app.find("#privacy-go").isPresent());
  }

  /** Types a new passphrase twice and presses Enter. */
  public void chooseNew(String passphrase, String again) {
    focus("#new-passphrase");
    app.chord(KeyCode.CONTROL, KeyCode.A);
    app.write(passphrase);
    focus("#new-passphrase-again");
    app.chord(KeyCode.CONTROL, KeyCode.A);
    app.write(again);
    app.type(KeyCode.ENTER);
  }

  /** Types the secret of now. */
  public void present(String secret) {
    focus("#present-secret");
    app.chord(KeyCode.CONTROL, KeyCode.A);
    app.write(secret);
    app.settle();
  }

  /** Large text may leave a field below the edge of the window. */
  private void focus(String field) {
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> app.find(field).orElseThrow().requestFocus());
  }

  /** Waits until a recovery code is shown, and returns it. */
  public String code() {
    app.await(() -> app.find("#code").isPresent());
    return app.text("#code");
  }

  /** Types something for the code's last group and presses Enter. */
  public void confirm(String group) {
    app.write(group);
    app.type(KeyCode.ENTER);
  }

  /** Waits until it is said what was done, and returns that. */
  public String done() {
    app.await(() -> app.find("#privacy-done").filter(Node::isVisible).isPresent());
    return app.text("#privacy-done");
  }

  /** Waits until a sentence says why nothing was done, and returns it. */
  public String problem() {
    app.await(() -> app.find("#privacy-problem").filter(Node::isVisible).isPresent());
    return app.text("#privacy-problem");
  }
}
