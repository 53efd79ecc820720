package app.milepost.ui.people;

import app.milepost.ui.Shortcut;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** What keys and the mouse do in the list of people, and in the field that finds them. */
final class PeopleKeys {

  private final PeopleViewModel model;
  private final FindField find;
  private final PeopleTable table;
  private final Node list;

  /**
   * Prepares.
   *
   * @param list what holds the list and all that belongs to it, but no form
   */
  PeopleKeys(PeopleViewModel model, FindField find, PeopleTable table, Node list) {
    this.model = model;
    this.find = find;
    this.table = table;
    this.list = list;
  }

  /** Listens from now on. */
  void listen(Node page) {
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::onTableKey);
    table.setOnMouseClicked(e -> {
      if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
        openOne();
      }
    });
    find.field().addEventFilter(KeyEvent.KEY_PRESSED, this::onFindKey);
    page.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
  }

  private void onFindKey(KeyEvent event) {
    // What was typed here is taken back by the field itself, before anything done to people.
    if (event.isShortcutDown()) {
      if (!find.field().isUndoable() && !find.field().isRedoable()) {
        undoOrRedo(event);
      }
      return;
    }
    if (Shortcut.FOUND_BELOW.matches(event)) {
      table.requestFocus();
    } else if (Shortcut.OPEN_FOUND.matches(event)) {
      model.openFound(table.chosen());
    } else if (Shortcut.CLOSE.matches(event)) {
      model.look("");
    } else {
      return;
    }
    event.consume();
  }

  private void undoOrRedo(KeyEvent event) {
    if (Shortcut.UNDO.matches(event)) {
      model.changes().undo();
    } else if (Shortcut.REDO.matches(event)) {
      model.changes().redo();
    } else {
      return;
    }
    event.consume();
  }

  private void onTableKey(KeyEvent event) {
    List<PersonRow> chosen = table.chosen();
    if (chosen.size() != 1) {
      return;
    }
    if (Shortcut.OPEN_PERSON.matches(event)) {
      model.open(chosen.getFirst());
    } else if (Shortcut.DELETE_PERSON.matches(event)) {
      model.delete(chosen.getFirst());
    } else if (Shortcut.EDIT_PERSON.matches(event)) {
      model.forms().edit(chosen.getFirst());
    } else {
      return;
    }
    event.consume();
  }

  /** A form has fields of its own, and some of them pass on what is typed as theirs. */
  private boolean isOnPage(KeyEvent event) {
    Node at = (Node) event.getTarget();
    while (at != null && !at.equals(list)) {
      at = at.getParent();
    }
    return at != null;
  }

  /** A letter typed anywhere on the page finds somebody. */
  private void onTyped(KeyEvent event) {
    String letter = event.getCharacter();
    boolean word = !letter.isEmpty() && Character.isLetterOrDigit(letter.codePointAt(0));
    boolean typing = event.getTarget() instanceof TextInputControl || !isOnPage(event);
    if (word && !typing && !event.isShortcutDown() && !event.isAltDown()) {
      find.type(letter);
      event.consume();
    }
  }

  private void openOne() {
    List<PersonRow> chosen = table.chosen();
    if (chosen.size() == 1) {
      model.open(chosen.getFirst());
    }
  }
}
