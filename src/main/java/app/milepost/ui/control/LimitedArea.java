package app.milepost.ui.control;

import app.milepost.assessment.TextLimit;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/**
 * A text area that takes no more than may be kept, and says so while somebody is typing. Tab leaves
 * it, as it leaves any field, and what is put in by the program is never cut.
 */
public final class LimitedArea extends TextArea {

  /** How many letters before the end it begins to tell. */
  private static final int SOON = 200;

  private final TextLimit limit;
  private final Label left = Texts.muted("");

  /** Makes an empty one. */
  public LimitedArea(TextLimit limit) {
    this.limit = limit;
    setWrapText(true);
    IntegerBinding room =
        Bindings.createIntegerBinding(() -> limit.most() - getLength(), lengthProperty());
    left.textProperty().bind(Bindings.createStringBinding(() -> words(room.get()), room));
    left.visibleProperty().bind(room.lessThanOrEqualTo(SOON));
    left.managedProperty().bind(left.visibleProperty());
    left.getStyleClass().add("room-left");
    accessibleHelpProperty().bind(left.textProperty());
  }

  /** Returns what tells how much room is left; takes none itself before it is needed. */
  public Label left() {
    return left;
  }

  private String words(int room) {
    if (room > SOON) {
      return "";
    }
    return room > 0
        ? "Room for %,d more letters of %,d.".formatted(room, limit.most())
        : "◆ No room for more: %,d letters at most. What went past that was left out."
            .formatted(limit.most());
  }

  @Override
  public void replaceText(int start, int end, String text) {
    super.replaceText(start, end, fitting(text, end - start));
  }

  @Override
  public void replaceSelection(String replacement) {
    super.replaceSelection(fitting(replacement, getSelection().getLength()));
  }

  private String fitting(String text, int replaced) {
    int room = Math.max(0, limit.most() - (getLength() - replaced));
    if (text.length() <= room) {
      return text;
    }
    boolean half = room > 0 && Character.isHighSurrogate(text.charAt(room - 1));
    return text.substring(0, half ? room - 1 : room);
  }
}
