package app.milepost.ui.control;

import app.milepost.role.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Five levels, each with its own sentence, of which one can be chosen. The level asked for is
 * marked only when told to, because people who see it first rate themselves by it.
 */
public final class LevelPicker extends VBox {

  private final List<ToggleButton> buttons = new ArrayList<>();
  private final List<Label> marks = new ArrayList<>();

  /**
   * Makes a picker without sentences.
   *
   * @param onPick gets the level, 0 to 4, each time a person chooses one
   */
  public LevelPicker(IntConsumer onPick) {
    getStyleClass().add("level-picker");
    setAccessibleRole(AccessibleRole.PARENT);
    for (int level = 0; level <= Requirement.TOP_LEVEL; level++) {
      int picked = level;
      ToggleButton button = new ToggleButton();
      button.getStyleClass().add("level");
      button.setWrapText(true);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setAlignment(Pos.CENTER_LEFT);
      button.setGraphic(badge(level));
      button.setId("level-" + level);
      button.setOnAction(e -> onPick.accept(picked));
      HBox.setHgrow(button, Priority.ALWAYS);
      buttons.add(button);
      Label mark = new Label("◀ asked");
      mark.getStyleClass().add("asked-for");
      mark.setMinWidth(Region.USE_PREF_SIZE);
      marks.add(mark);
      HBox row = new HBox(button, mark);
      row.setAlignment(Pos.CENTER_LEFT);
      row.getStyleClass().add("level-row");
      getChildren().add(row);
    }
  }

  private static Node badge(int level) {
    Label badge = new Label(Integer.toString(level));
    badge.getStyleClass().add("level-badge");
    badge.setMinWidth(Region.USE_PREF_SIZE);
    return badge;
  }

  /**
   * Shows a requirement.
   *
   * @param anchors five sentences
   * @param chosen the level chosen, 0 to 4, if any
   * @param asked the level to mark as asked for, if it may be seen
   */
  public void show(List<String> anchors, OptionalInt chosen, OptionalInt asked) {
    for (int level = 0; level < buttons.size(); level++) {
      boolean isAsked = asked.equals(OptionalInt.of(level));
      ToggleButton button = buttons.get(level);
      button.setText(anchors.get(level));
      button.setSelected(chosen.equals(OptionalInt.of(level)));
      button.setAccessibleText(
          "Level %d of %d%s: %s"
              .formatted(
                  level, buttons.size() - 1, isAsked ? ", asked for" : "", anchors.get(level)));
      marks.get(level).setVisible(isAsked);
    }
  }

  /** Puts the keyboard on the chosen level, or on the first where none is chosen. */
  public void focusChosen() {
    buttons.stream()
        .filter(ToggleButton::isSelected)
        .findFirst()
        .orElse(buttons.getFirst())
        .requestFocus();
  }
}
