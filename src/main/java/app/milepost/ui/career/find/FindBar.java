package app.milepost.ui.career.find;

import app.milepost.ui.Shortcut;
import app.milepost.ui.control.LetterToCome;
import app.milepost.ui.control.Texts;
import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A field that finds words in the guide while they are typed. Enter goes to the hit that is meant
 * and then from one to the next, Shift+Enter back; the keyboard stays in the field for that. Escape
 * ends the search and gives the keyboard to the last hit, or back to where it was.
 */
public final class FindBar extends HBox {

  private static final String NAME = "Find in this guide";

  private final FindViewModel model;
  private final Consumer<String> jump;
  private final TextField field = new TextField();
  private final Label count = Texts.chip("");
  private final HitList hits = new HitList(this::pick);

  /** Who gets the keyboard when the search ends, unless it has gone with the page before. */
  private WeakReference<Node> home = new WeakReference<>(this);

  private final LetterToCome letter = new LetterToCome(field);

  /**
   * Makes the bar.
   *
   * @param model looks for what is typed
   * @param jump shows an anchor on the page and gives it the keyboard
   */
  public FindBar(FindViewModel model, Consumer<String> jump) {
    this.model = model;
    this.jump = jump;
    getStyleClass().add("find-bar");
    setAlignment(Pos.CENTER_RIGHT);
    Label name = new Label("", new FontIcon(Feather.SEARCH));
    name.setAccessibleText(NAME);
    name.setLabelFor(field);
    name.setMinWidth(Region.USE_PREF_SIZE);
    field.setId("find-field");
    field.setPromptText(NAME);
    field.textProperty().addListener((o, before, now) -> look(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onFieldKey);
    field
        .sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((o, before, now) -> moved(before, now));
    count.setId("find-count");
    getChildren()
        .addAll(
            name,
            field,
            count,
            button("find-previous", "Previous", Feather.CHEVRON_UP, -1),
            button("find-next", "Next", Feather.CHEVRON_DOWN, 1));
    model.foundProperty().subscribe(this::show);
  }

  private Button button(String id, String words, Feather icon, int step) {
    Button button = new Button("", new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().addAll("flat", "button-icon");
    button.setAccessibleText(words + " hit");
    button.setOnAction(e -> go(step));
    button.disableProperty().bind(model.foundProperty().map(f -> f.hits().isEmpty()));
    return button;
  }

  /** Returns the list of hits, to be laid over the page. */
  public HitList hits() {
    return hits;
  }

  /**
   * Answers to a key pressed elsewhere on the page: Ctrl+F and the slash lead to the field, F3 to
   * the next hit.
   *
   * @return whether it did
   */
  public boolean onPageKey(KeyEvent event) {
    boolean next = Shortcut.FIND_NEXT.matches(event);
    boolean previous = Shortcut.FIND_PREVIOUS.matches(event);
    if ((next || previous) && model.foundProperty().get().current().isPresent()) {
      go(previous ? -1 : 1);
    } else if (next || previous || Shortcut.FIND.matches(event)) {
      if (!event.isShortcutDown() && !next && !previous) {
        letter.ignore();
      }
      field.requestFocus();
      field.selectAll();
    } else {
      return false;
    }
    return true;
  }

  private void onFieldKey(KeyEvent event) {
    if (Shortcut.FIND_NEXT.matches(event) || Shortcut.OPEN_FOUND.matches(event)) {
      go(1);
    } else if (Shortcut.FIND_PREVIOUS.matches(event) || Shortcut.OPEN_FOUND_BEFORE.matches(event)) {
      go(-1);
    } else if (Shortcut.FOUND_BELOW.matches(event)) {
      choose(1);
    } else if (Shortcut.FOUND_ABOVE.matches(event)) {
      choose(-1);
    } else if (Shortcut.CLOSE.matches(event)) {
      end();
    } else if (Shortcut.FIND.matches(event)) {
      field.selectAll();
    } else {
      return;
    }
    event.consume();
  }

  private void look(String query) {
    model.look(query);
    hits.open(model.foundProperty().get().isSearching());
  }

  private void choose(int step) {
    if (hits.isVisible()) {
      model.choose(step);
    } else {
      hits.open(model.foundProperty().get().isSearching());
    }
  }

  private void go(int step) {
    boolean typing = field.isFocused();
    model.go(step);
    visit();
    if (typing) {
      field.requestFocus();
      field.end();
    }
  }

  private void pick(int hit) {
    model.goTo(hit);
    visit();
  }

  private void visit() {
    model
        .foundProperty()
        .get()
        .current()
        .ifPresent(hit -> {
          jump.accept(hit.anchor());
          home = new WeakReference<>(getScene().getFocusOwner());
          hits.open(false);
        });
  }

  private void end() {
    field.clear();
    Optional.ofNullable(home.get())
        .filter(node -> Objects.equals(node.getScene(), getScene()))
        .ifPresent(Node::requestFocus);
  }

  private void moved(Node before, Node now) {
    if (field.equals(now) && before != null && !isHere(before)) {
      home = new WeakReference<>(before);
    } else if (now != null && !isHere(now)) {
      hits.open(false);
    }
  }

  private boolean isHere(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent)
        .anyMatch(up -> equals(up) || hits.equals(up));
  }

  private void show(Found found) {
    count.setText(found.count());
    count.setVisible(found.isSearching());
    count.setManaged(found.isSearching());
    count.setAccessibleText(found.spoken());
    field.setAccessibleHelp(found.spoken());
    hits.show(found);
    count.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
