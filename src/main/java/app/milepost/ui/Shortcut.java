package app.milepost.ui;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * All keys that do something. What listens to them, what tells of them and what names them in a
 * tooltip read them here, so that none can say otherwise; the system's own names are used.
 */
public enum Shortcut {
  /** Opens the list of all keys. */
  HELP(Where.EVERYWHERE, "Show all keys", typed("?"), key(KeyCode.F1)),
  /** Returns to the place before. */
  BACK(Where.EVERYWHERE, "Go back to where you were", key(KeyCode.LEFT, KeyCombination.ALT_DOWN)),
  /** Leads to all careers. */
  CAREERS(Where.EVERYWHERE, "Choose a career", key(KeyCode.K, KeyCombination.SHORTCUT_DOWN)),
  /** Takes the last change back. */
  UNDO(Where.EVERYWHERE, "Undo", key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN)),
  /** Makes it again. */
  REDO(
      Where.EVERYWHERE,
      "Redo",
      key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
      key(KeyCode.Y, KeyCombination.SHORTCUT_DOWN)),
  /** Covers the window. */
  LOCK(
      Where.EVERYWHERE,
      "Lock, where your data is protected by a passphrase",
      key(KeyCode.L, KeyCombination.SHORTCUT_DOWN)),
  /** Closes what is open. */
  CLOSE(
      Where.EVERYWHERE,
      "Close an explanation or a small form, empty a find field, leave a note",
      key(KeyCode.ESCAPE)),
  /** Leads to the field in which words are looked for. */
  FIND(
      Where.FINDING,
      "Find words in the guide, people or careers",
      typed("/"),
      key(KeyCode.F, KeyCombination.SHORTCUT_DOWN)),
  /** Goes from hit to hit. */
  FIND_NEXT(Where.FINDING, "Go to the next place found in the guide", key(KeyCode.F3)),
  /** Goes back from hit to hit. */
  FIND_PREVIOUS(
      Where.FINDING, "Go to the place before", key(KeyCode.F3, KeyCombination.SHIFT_DOWN)),
  /** Goes down in what was found, from the field in which words are looked for. */
  FOUND_BELOW(Where.FINDING, "In a find field: go down in what was found", key(KeyCode.DOWN)),
  /** Goes up in it. */
  FOUND_ABOVE(Where.FINDING, "In a find field: go up in it", key(KeyCode.UP)),
  /** Opens what was found. */
  OPEN_FOUND(Where.FINDING, "In a find field: open what was found", key(KeyCode.ENTER)),
  /** Opens what was found before. */
  OPEN_FOUND_BEFORE(
      Where.FINDING,
      "In the guide's find field: go to the place before",
      key(KeyCode.ENTER, KeyCombination.SHIFT_DOWN)),
  /** Stars a career. */
  STAR(
      Where.FINDING,
      "On the Careers page: star the career with the keyboard, or take its star back",
      key(KeyCode.S)),
  /** Opens the next chapter. */
  NEXT_CHAPTER(
      Where.FINDING,
      "Open the next chapter of the guide",
      key(KeyCode.DOWN, KeyCombination.ALT_DOWN)),
  /** Opens the chapter before. */
  PREVIOUS_CHAPTER(
      Where.FINDING, "Open the chapter before", key(KeyCode.UP, KeyCombination.ALT_DOWN)),
  /** Gives a level. */
  LEVEL(
      Where.RATING,
      "Give that level; the same again goes on",
      key(KeyCode.DIGIT0),
      key(KeyCode.DIGIT1),
      key(KeyCode.DIGIT2),
      key(KeyCode.DIGIT3),
      key(KeyCode.DIGIT4)),
  /** Goes to the next skill. */
  NEXT(Where.RATING, "Go to the next skill", key(KeyCode.DOWN)),
  /** Goes to the next skill from a level that is chosen, or from no control at all. */
  GO_ON(Where.RATING, "Go on from the level you chose", key(KeyCode.ENTER)),
  /** Goes to the skill before. */
  PREVIOUS(Where.RATING, "Go to the skill before", key(KeyCode.UP)),
  /** Leads to the evidence. */
  EVIDENCE(Where.RATING, "Say what you could show", key(KeyCode.E)),
  /** Leads to the note. */
  NOTE(Where.RATING, "Write a note", key(KeyCode.N)),
  /** Saves the career that is edited. */
  SAVE(Where.EDITING, "Save the career", key(KeyCode.S, KeyCombination.SHORTCUT_DOWN)),
  /** Leads to what is wrong with it. */
  NEXT_PROBLEM(Where.EDITING, "Go to the next problem", key(KeyCode.F8)),
  /** Shows the other side. */
  SIDE(Where.PEOPLE, "Change between the client's side and yours, in rating", key(KeyCode.C)),
  /** Hides what is not for a client's eyes. */
  LOOK_ON(
      Where.PEOPLE,
      "Hide what is not for a client who looks on, or show it again",
      key(KeyCode.H, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  /** Adds somebody. */
  ADD_PERSON(
      Where.PEOPLE,
      "Add somebody, on the People page",
      key(KeyCode.N, KeyCombination.SHORTCUT_DOWN)),
  /** Opens somebody. */
  OPEN_PERSON(Where.PEOPLE, "Open the person chosen", key(KeyCode.ENTER)),
  /** Changes somebody's details. */
  EDIT_PERSON(Where.PEOPLE, "Edit the person chosen", key(KeyCode.F2)),
  /** Deletes somebody. */
  DELETE_PERSON(
      Where.PEOPLE,
      "Delete the person chosen, after a question",
      key(KeyCode.DELETE),
      key(KeyCode.BACK_SPACE));

  /** Where keys do something. */
  public enum Where {
    EVERYWHERE("On every page"),
    FINDING("In the guide, and to find something"),
    RATING("When rating"),
    EDITING("When editing a career"),
    PEOPLE("With clients");

    private final String title;

    Where(String title) {
      this.title = title;
    }

    /** Returns the heading above them. */
    public String title() {
      return title;
    }
  }

  /** One way to press it: keys of the keyboard, or a sign that is typed, wherever it is there. */
  private sealed interface Press {

    boolean matches(KeyEvent event);

    String text();

    record Keys(KeyCombination keys) implements Press {
      @Override
      public boolean matches(KeyEvent event) {
        return keys.match(event);
      }

      @Override
      public String text() {
        return keys.getDisplayText();
      }
    }

    record Sign(String sign) implements Press {
      @Override
      public boolean matches(KeyEvent event) {
        return sign.equals(event.getText()) && !isTyping(event);
      }

      @Override
      public String text() {
        return sign;
      }
    }
  }

  private final Where where;
  private final String meaning;

  // The list is a copy that nobody can change, and so are JavaFX's own key combinations.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Press> presses;

  Shortcut(Where where, String meaning, Press... presses) {
    this.where = where;
    this.meaning = meaning;
    this.presses = List.of(presses);
  }

  private static Press key(KeyCode code, KeyCombination.Modifier... modifiers) {
    return new Press.Keys(new KeyCodeCombination(code, modifiers));
  }

  private static Press typed(String sign) {
    return new Press.Sign(sign);
  }

  /** Returns those that do something at a place, in the order in which they are told. */
  public static List<Shortcut> at(Where where) {
    return Arrays.stream(values()).filter(s -> s.where == where).toList();
  }

  /** Returns whether a key that was pressed is this one. */
  public boolean matches(KeyEvent event) {
    return presses.stream().anyMatch(press -> press.matches(event));
  }

  /** Returns what it does. */
  public String meaning() {
    return meaning;
  }

  /** Returns its keys as the system names them, such as {@code Ctrl+Shift+Z, Ctrl+Y}. */
  public String keys() {
    return presses.stream().map(Press::text).collect(Collectors.joining(", "));
  }

  /** Returns the first of its keys as the system names it, to be told in a sentence. */
  public String key() {
    return presses.getFirst().text();
  }

  /** Returns what a tooltip says of a button that does the same. */
  public String inTooltip(String name) {
    return "%s (%s)".formatted(name, keys());
  }

  /** Returns whether somebody is typing into a field, where a sign is only a sign. */
  public static boolean isTyping(KeyEvent event) {
    return event.getTarget() instanceof TextInputControl
        || (event.getTarget() instanceof ComboBoxBase<?> box && box.isEditable());
  }

  /** Returns the digit of a key, be it above the letters or on the pad beside them. */
  public static OptionalInt digit(KeyEvent event) {
    String name = event.getCode().getName();
    return event.getCode().isDigitKey()
        ? OptionalInt.of(Character.digit(name.charAt(name.length() - 1), 10))
        : OptionalInt.empty();
  }

  /** Returns the key that is held to choose several things, as the system names it. */
  public static String holding() {
    return new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN)
        .getDisplayText()
        .replaceFirst("\\+?A$", "");
  }

  /** Returns the keys that lead to pages, as the system names them. */
  public static String pageKeys(int pages) {
    return Stream.of(1, pages)
        .map(number -> KeyCode.getKeyCode(Integer.toString(number)))
        .map(code -> new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN).getDisplayText())
        .collect(Collectors.joining(" to "));
  }
}
