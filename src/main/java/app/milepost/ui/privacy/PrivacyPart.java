package app.milepost.ui.privacy;

import app.milepost.settings.UsageSettings;
import app.milepost.ui.control.Texts;
import app.milepost.ui.folder.Lock;
import app.milepost.ui.work.Usage;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The settings about protection: whether it is on, what changes it, and when it locks. */
public final class PrivacyPart extends VBox {

  private static final List<Integer> MINUTES = List.of(1, 2, 5, 10, 15, 30, 60);
  private static final String NEVER = "Never";

  private final PrivacyViewModel model;

  /** Follows the model from now on. */
  public PrivacyPart(PrivacyViewModel model) {
    this.model = model;
    setId("privacy");
    setSpacing(8);
    Lock lock = model.lock();
    Label state = Texts.body("");
    state.setId("privacy-state");
    state.textProperty().bind(lock.onProperty().map(PrivacyPart::state));
    Label done = Texts.body("");
    done.setId("privacy-done");
    done.textProperty().bind(model.doneProperty().map(d -> d.orElse("")));
    shownIf(done, done.textProperty().isNotEmpty());
    Button protect = button("protect", "Protect with a passphrase…", Task.TURN_ON);
    Button now = new Button("Lock now");
    now.setId("lock-now");
    now.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    now.setOnAction(e -> lock.now());
    FlowPane ways =
        new FlowPane(
            8,
            8,
            now,
            button("change-passphrase", "Change the passphrase…", Task.CHANGE),
            button("new-code", "New recovery code…", Task.NEW_CODE),
            button("unprotect", "Turn protection off…", Task.TURN_OFF));
    Node minutes = minutes(model.openFolder().usage());
    shownIf(protect, lock.onProperty().not());
    shownIf(ways, lock.onProperty());
    shownIf(minutes, lock.onProperty());
    protect.disableProperty().bind(model.openFolder().storeProperty().map(Optional::isEmpty));
    getChildren().addAll(state, done, protect, ways, minutes);
  }

  private static String state(boolean on) {
    return on
        ? "Your data is protected: names, contacts, answers and notes are encrypted, and Milepost"
            + " asks for your passphrase. If you lose both passphrase and recovery code, nobody can"
            + " open them again."
        : "Your data is not protected by a passphrase. Whoever can use your account on this"
            + " computer can read it.";
  }

  private Button button(String id, String words, Task task) {
    Button button = new Button(words);
    button.setId(id);
    button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    button.setOnAction(e -> model.begin(task));
    return button;
  }

  private static void shownIf(Node node, ObservableValue<Boolean> shown) {
    node.visibleProperty().bind(shown);
    node.managedProperty().bind(shown);
  }

  private static Node minutes(Usage usage) {
    ComboBox<Integer> minutes = new ComboBox<>();
    minutes.setId("lock-after");
    minutes.setAccessibleText("Lock when nobody touches Milepost for");
    TreeSet<Integer> choices = new TreeSet<>(MINUTES);
    choices.add(usage.get().lockAfter());
    choices.remove(0);
    minutes.getItems().setAll(choices);
    minutes.getItems().add(0);
    minutes.setConverter(new MinuteWords());
    minutes.setValue(usage.get().lockAfter());
    minutes
        .valueProperty()
        .addListener((o, before, now) -> {
          UsageSettings usageSettings = usage.get();
          usage.set(usageSettings.lockingAfter(now));
        });
    Label label = Texts.body("Lock when nobody touches Milepost for");
    label.setLabelFor(minutes);
    label.setMinWidth(0);
    HBox row = new HBox(8, label, minutes);
    row.setAlignment(Pos.CENTER_LEFT);
    minutes.setMinWidth(Region.USE_PREF_SIZE);
    return row;
  }

  private static final class MinuteWords extends StringConverter<Integer> {

    @Override
    public String toString(Integer minutes) {
      return switch (minutes) {
        case 0 -> NEVER;
        case 1 -> "1 minute";
        default -> minutes + " minutes";
      };
    }

    @Override
    public Integer fromString(String typed) {
      return typed.equals(NEVER) ? 0 : Integer.valueOf(typed.replaceAll("\\D", ""));
    }
  }
}
