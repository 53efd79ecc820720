package app.milepost.ui.privacy;

import app.milepost.ui.control.Lead;
import app.milepost.ui.control.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks for what a task needs. */
final class SecretsForm extends VBox {

  private final PassphraseBox present =
      new PassphraseBox("present-secret", "Passphrase of now, or recovery code");
  private final PassphraseBox passphrase = new PassphraseBox("new-passphrase", "New passphrase");
  private final PassphraseBox again = new PassphraseBox("new-passphrase-again", "The same again");
  private final boolean asksPresent;

  SecretsForm(PrivacyViewModel model, Task task) {
    getStyleClass().add("cover-card");
    asksPresent = task != Task.TURN_ON;
    boolean asksNew = task == Task.TURN_ON || task == Task.CHANGE;
    getChildren()
        .addAll(Texts.pageTitle(PrivacyWords.title(task)), Texts.body(PrivacyWords.lead(task)));
    if (asksPresent) {
      getChildren().add(present);
    }
    if (asksNew) {
      Label strength = Texts.muted("");
      strength.setId("strength");
      strength
          .textProperty()
          .bind(passphrase.textProperty().map(t -> PrivacyWords.strength(t.length())));
      getChildren().addAll(passphrase, strength, again);
    }
    Label problem = Texts.problem(model.problemProperty());
    problem.setId("privacy-problem");
    getChildren().addAll(problem, buttons(model, task));
    if (task == Task.TURN_ON) {
      getChildren().addAll(list("What it protects", PrivacyWords.PROTECTED));
      getChildren().addAll(list("What it can't protect", PrivacyWords.NOT_PROTECTED));
    }
  }

  private FlowPane buttons(PrivacyViewModel model, Task task) {
    Button go = new Button(PrivacyWords.action(task));
    go.setId("privacy-go");
    go.getStyleClass().add("accent");
    go.setDefaultButton(true);
    go.setOnAction(e -> model.submit(present.typed(), passphrase.typed(), again.typed()));
    Button cancel = new Button("Cancel");
    cancel.setId("privacy-cancel");
    cancel.setCancelButton(true);
    cancel.setOnAction(e -> model.cancel());
    List.of(go, cancel).forEach(b -> b.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE));
    Reveal reveal = new Reveal("secrets-show", go::fire, List.of(present, passphrase, again));
    FlowPane buttons = new FlowPane(go, cancel, reveal);
    buttons.getStyleClass().add("ways");
    return buttons;
  }

  private static VBox list(String heading, List<String> lines) {
    VBox list = new VBox(Texts.heading(heading));
    list.getStyleClass().add("secret");
    lines.forEach(line -> list.getChildren().add(Lead.bullet(line)));
    return list;
  }

  void takeKeyboard() {
    if (asksPresent) {
      present.takeKeyboard();
    } else {
      passphrase.takeKeyboard();
    }
  }
}
