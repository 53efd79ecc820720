package app.milepost.ui.control;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;

/**
 * How one leaves a note by keyboard: Tab goes on to the next control, as in every other field, and
 * Escape goes back to where the note was begun.
 */
public final class NoteKeys {

  private NoteKeys() {}

  /**
   * Has an area listen to them.
   *
   * @param note where the note is typed
   * @param leave gives the keyboard to something else
   */
  public static void listen(TextArea note, Runnable leave) {
    note.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(note, leave, event));
  }

  private static void onKey(TextArea note, Runnable leave, KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isControlDown()) {
      return;
    }
    switch (event.getCode()) {
      case TAB ->
          note.requestFocusTraversal(
              event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      case ESCAPE -> leave.run();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
