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
        .bind(Bindings.createStringBinding(() -> words(room()), field.lengthProperty()));
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
   * @param replaced how many letters it takes the place of
   */
  String fitting(String text, int replaced) {
    int room = Math.max(0, room() + replaced);
    if (text.length() <= room) {
      return text;
    }
    boolean half = room > 0 && Character.isHighSurrogate(text.charAt(room - 1));
    return text.substring(0, half ? room - 1 : room);
  }

  private int room() {
    return limit.most() - field.getLength();
  }

  private String words(int room) {
    if (room > Math.min(SOON, limit.most() / SHARE)) {
      return "";
    }
    if (room <= 0) {
      return "◆ No room for more: %,d letters at most. What went past that was left out."
          .formatted(limit.most());
    }
    return room == 1
        ? "Room for one more letter of %,d.".formatted(limit.most())
        : "Room for %,d more letters of %,d.".formatted(room, limit.most());
  }
}
