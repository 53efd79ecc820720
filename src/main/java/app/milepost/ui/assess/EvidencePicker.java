package app.milepost.ui.assess;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.ui.control.Texts;
import app.milepost.words.EvidenceWords;
import app.milepost.words.Viewpoint;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What could be shown for a rating: four choices, and what would count for this very skill. */
final class EvidencePicker extends VBox {

  private final Map<Evidence, ToggleButton> buttons = new EnumMap<>(Evidence.class);
  private final Label question = Texts.heading("");
  private final Label meaning = Texts.muted("");
  private final ToggleGroup group = new ToggleGroup();
  private final FlowPane choices = new FlowPane(8, 8);
  private boolean showing;

  EvidencePicker(Consumer<Evidence> onPick) {
    getStyleClass().add("evidence");
    // The arrow keys choose within a group without firing a button's action.
    group.selectedToggleProperty().addListener((o, before, now) -> chosen(before, now, onPick));
    for (Evidence evidence : Evidence.values()) {
      ToggleButton button = new ToggleButton();
      button.setId("evidence-" + evidence.id());
      button.setUserData(evidence);
      button.setToggleGroup(group);
      buttons.put(evidence, button);
      choices.getChildren().add(button);
    }
    getChildren().addAll(question, choices, meaning);
  }

  private void chosen(Toggle before, @Nullable Toggle now, Consumer<Evidence> onPick) {
    if (showing) {
      return;
    }
    if (now == null) {
      group.selectToggle(before);
    } else {
      onPick.accept((Evidence) now.getUserData());
    }
  }

  void show(Requirement requirement, Answer answer, Viewpoint from) {
    showing = true;
    name(from);
    boolean rated = answer instanceof Answer.Rated;
    choices.setDisable(!rated);
    group.selectToggle(answer instanceof Answer.Rated r ? buttons.get(r.evidence()) : null);
    String counts =
        requirement.evidence().isEmpty()
            ? ""
            : "Would count here: " + String.join("; ", requirement.evidence()) + ".";
    meaning.setText(rated ? counts : "Choose a level first. " + counts);
    showing = false;
  }

  /** Puts the keyboard on the choice made. */
  void focusChosen() {
    buttons.values().stream()
        .filter(ToggleButton::isSelected)
        .findFirst()
        .ifPresent(ToggleButton::requestFocus);
  }

  private void name(Viewpoint from) {
    question.setText(EvidenceWords.question(from));
    buttons.forEach((evidence, button) -> {
      button.setText(EvidenceWords.choice(evidence, from));
      button.setAccessibleText("%s %s".formatted(question.getText(), button.getText()));
    });
  }
}
