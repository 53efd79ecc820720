package app.milepost.ui.control;

import app.milepost.assessment.TextLimit;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

/** How much more a field takes, and how that is told once it gets little. */
final class Room {

  /** So many letters before the end it is told at most; in a short field a tenth of its length. */
  private static final int SOON = 200;

  private static final int SHARE = 10;

  private final TextInputControl field;
  private final TextLimit limit;
  private final Label left = Texts.muted("");

  /** Follows a field from now on. */
  Room(TextInputControl field, TextLimit limit) {
    this.field = field;
    this.limit = limit;
    left.textProperty()
        .bind(Bindings.createStringBinding(() -> words(field.getText()), field.textProperty()));
    left.visibleProperty().bind(left.textProperty().isNotEmpty());
    left.managedProperty().bind(left.visibleProperty());
    left.getStyleClass().add("room-left");
    field.accessibleHelpProperty().bind(left.textProperty());
  }

  /** Returns what tells how much room is left; takes none itself before it is needed. */
  Label left() {
    return left;
  }

  /**
   * Returns as much of a text as there is room for, never half a character.
   *
   * @param start where it goes
   * @param end where what it takes the place of ends
   */
  String fitting(int start, int end, String text) {
    String others = new StringBuilder(field.getText()).delete(start, end).toString();
    String fitting = TextLimit.cutLength(text, Math.max(0, limit.most() - others.length()));
    int lines = TextLimit.MOST_LINES - TextLimit.lines(others);
    return TextLimit.cutLines(fitting, Math.max(0, lines) + 1);
  }

  private String words(String text) {
    int room = limit.most() - text.length();
    int lines = TextLimit.MOST_LINES - TextLimit.lines(text);
    if (room <= 0) {
      return "◆ No room for more: %,d letters at most. What went past that was left out."
          .formatted(limit.most());
    }
    if (lines <= 0) {
      return "◆ No room for another line: %d at most. What went past that was left out."
          .formatted(TextLimit.MOST_LINES);
    }
    if (room <= Math.min(SOON, limit.most() / SHARE)) {
      return room == 1
          ? "Room for one more letter of %,d.".formatted(limit.most())
          : "Room for %,d more letters of %,d.".formatted(room, limit.most());
    }
    if (lines <= TextLimit.MOST_LINES / SHARE) {
      return lines == 1
          ? "Room for one more line of %d.".formatted(TextLimit.MOST_LINES)
          : "Room for %d more lines of %d.".formatted(lines, TextLimit.MOST_LINES);
    }
    return "";
  }
}
