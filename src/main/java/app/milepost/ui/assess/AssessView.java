package app.milepost.ui.assess;

import app.milepost.role.Requirement;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.PageKeys;
import app.milepost.ui.Shortcut;
import app.milepost.ui.control.Em;
import app.milepost.ui.control.LetterToCome;
import app.milepost.ui.control.PageScroll;
import app.milepost.ui.control.Texts;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/**
 * All requirements on the left, the one in front on the right; made for the keyboard. Follows its
 * model only while in a window, so that a rating made elsewhere costs nothing here.
 */
public final class AssessView extends BorderPane implements PageKeys {

  /** From so many letters of width, the list fits beside what is in front. */
  private static final double BESIDE = 48;

  private final AssessViewModel model;
  private final RequirementList list;
  private final RequirementCard card;
  private final EndCard end;
  private final Label waiting = Texts.muted("Opening your answers…");
  private final StackPane front = new StackPane();
  private final PageScroll scroll = new PageScroll(front);
  private final MovesBar moves;
  private final BorderPane main = new BorderPane(scroll);

  private final Button toList = new Button("All skills");

  private final LetterToCome letter = new LetterToCome(this);
  private boolean narrow;
  private boolean arranged;

  /**
   * Builds the page.
   *
   * @param model what it shows
   * @param navigator the way to the report, and from there back to a requirement
   */
  public AssessView(AssessViewModel model, Navigator navigator) {
    this.model = model;
    getStyleClass().add("assess");
    list = new RequirementList(this::pick);
    card = new RequirementCard(model, navigator::readAbout);
    end = new EndCard(model, navigator);
    moves = new MovesBar(model);
    front.getStyleClass().add("page-content");
    toList.setId("all-skills");
    toList.setOnAction(e -> setCenter(list));
    card.addToTop(toList);
    setCenter(main);
    arrange(false);
    Em.narrower(this, toList, BESIDE)
        .subscribe(now -> {
          narrow = now;
          requestLayout();
        });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!(event.getTarget() instanceof TextInputControl)
              && (movesOn(event) || onKey(event))) {
            event.consume();
          }
        });
    model.shownProperty().addListener((o, before, now) -> show(now));
    navigator
        .placeProperty()
        .addListener((o, before, now) -> {
          if (now.page() == Page.ASSESS) {
            now.requirement().ifPresent(model::goTo);
          }
        });
    navigator.placeProperty().get().requirement().ifPresent(model::goTo);
    sceneProperty().addListener((o, before, now) -> show(model.shownProperty().get()));
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal);
  }

  /** A letter still being composed belongs to the note that it is typed into. */
  private void pick(String requirement) {
    card.takeKeyboard();
    model.goTo(requirement);
  }

  private void arrange(boolean wanted) {
    arranged = wanted;
    toList.setVisible(wanted);
    toList.setManaged(wanted);
    setCenter(main);
    setLeft(wanted ? null : list);
  }

  /** Which of the two it is may turn out in the midst of styling, when no node may come or go. */
  @Override
  protected void layoutChildren() {
    if (narrow != arranged) {
      arrange(narrow);
    }
    super.layoutChildren();
  }

  private void show(Optional<AssessState> now) {
    if (getScene() == null) {
      // What is still open may be less by the time the page comes back.
      front.getChildren().remove(end);
      return;
    }
    list.setVisible(now.isPresent());
    main.setBottom(now.flatMap(AssessState::current).isPresent() ? moves : null);
    if (now.isEmpty()) {
      setCenter(main);
      bring(waiting);
      return;
    }
    AssessState shown = now.get();
    list.show(shown);
    setCenter(main);
    boolean wasEnd = front.getChildren().contains(end);
    if (shown.current().isPresent()) {
      bring(card);
      if (card.show(shown, shown.current().get())) {
        scroll.setVvalue(0);
      }
    } else {
      bring(end);
      if (!wasEnd) {
        end.show();
      }
    }
  }

  private void bring(javafx.scene.layout.Region content) {
    if (!front.getChildren().contains(content)) {
      front.getChildren().setAll(content);
    }
  }

  @Override
  public void takeKeyboard() {
    // A scroll pane holds its content only once it has been styled.
    applyCss();
    if (front.getChildren().contains(card)) {
      card.takeKeyboard();
    }
  }

  @Override
  public boolean onKey(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isControlDown()) {
      return false;
    }
    OptionalInt digit = Shortcut.digit(event);
    if (digit.isPresent() && digit.getAsInt() <= Requirement.TOP_LEVEL) {
      choose(digit.getAsInt());
    } else if (Shortcut.NEXT.matches(event)) {
      model.next();
    } else if (Shortcut.PREVIOUS.matches(event)) {
      model.previous();
    } else if (Shortcut.SIDE.matches(event)) {
      model.changeSides();
    } else if (Shortcut.EVIDENCE.matches(event)) {
      card.focusEvidence();
    } else if (Shortcut.NOTE.matches(event)) {
      letter.ignore();
      card.focusNote();
    } else {
      return false;
    }
    return true;
  }

  private void choose(int level) {
    model.choose(level);
    takeKeyboard();
  }

  /** Enter goes on from where nothing is waiting for it: from the level that is chosen already. */
  private boolean movesOn(KeyEvent event) {
    boolean waiting =
        event.getTarget() instanceof ButtonBase button
            && !(button instanceof ToggleButton level && level.isSelected() && card.isLevel(level));
    if (!Shortcut.GO_ON.matches(event) || waiting || !front.getChildren().contains(card)) {
      return false;
    }
    model.next();
    return true;
  }

  /** What gets the keyboard is to be seen; only a skill itself begins at its top. */
  private void reveal(Node owner) {
    boolean inCard =
        Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(card::equals);
    if (inCard && owner.isFocusTraversable() && !card.isLevel(owner)) {
      layout();
      scroll.reveal(owner);
    }
  }
}
