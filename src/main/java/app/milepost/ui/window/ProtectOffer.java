package app.milepost.ui.window;

import app.milepost.ui.control.Texts;
import app.milepost.ui.folder.Lock;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Offers a passphrase above the page, once: right after it was said whom Milepost is for. Settings
 * has it from then on.
 */
final class ProtectOffer extends VBox {

  private final Runnable protect;

  ProtectOffer(Lock lock, Runnable protect) {
    this.protect = protect;
    getStyleClass().add("first-question");
    setId("protect-offer");
    lock.onProperty()
        .addListener((o, before, on) -> {
          if (on) {
            show(false);
          }
        });
    show(false);
  }

  private void fill() {
    Button yes = button("offer-protect", "Protect with a passphrase…");
    yes.setOnAction(e -> {
      show(false);
      protect.run();
    });
    Button no = button("offer-not-now", "Not now");
    no.setOnAction(e -> show(false));
    getChildren()
        .addAll(
            Texts.heading("Protect your data with a passphrase?"),
            Texts.body(
                "Names, answers and notes are then encrypted, and Milepost asks for the passphrase"
                    + " when it starts."),
            new FlowPane(8, 8, yes, no),
            Texts.muted("You can do this in Settings at any time."));
  }

  private static Button button(String id, String words) {
    Button button = new Button(words);
    button.setId(id);
    button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return button;
  }

  void show(boolean shown) {
    if (shown && getChildren().isEmpty()) {
      fill();
    }
    setVisible(shown);
    setManaged(shown);
  }
}
