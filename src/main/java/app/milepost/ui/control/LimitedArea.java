package app.milepost.ui.control;

import app.milepost.assessment.TextLimit;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/**
 * A text area that takes no more than may be kept, and says so while somebody is typing. What is
 * put in by the program is never cut.
 */
public final class LimitedArea extends TextArea {

  private final Room room;

  /** Makes an empty one. */
  public LimitedArea(TextLimit limit) {
    setWrapText(true);
    room = new Room(this, limit);
  }

  /** Returns what tells how much room is left; takes none itself before it is needed. */
  public Label left() {
    return room.left();
  }

  @Override
  public void replaceText(int start, int end, String text) {
    super.replaceText(start, end, room.fitting(start, end, text));
  }

  @Override
  public void replaceSelection(String replacement) {
    IndexRange selected = getSelection();
    super.replaceSelection(room.fitting(selected.getStart(), selected.getEnd(), replacement));
  }
}
