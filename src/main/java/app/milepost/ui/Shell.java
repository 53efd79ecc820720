package app.milepost.ui;

import app.milepost.chart.Drawing;
import app.milepost.scoring.Readiness;
import app.milepost.ui.control.TextTraces;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame of the window: rail, header and the page in front. Pages are built when first seen. */
public final class Shell extends BorderPane {

  /** Draws the small gauge in the header. */
  @FunctionalInterface
  public interface GaugeDrawing {
    /** Returns the drawing for a result. */
    Drawing small(Readiness readiness);
  }

  /** Builds a page when it is first seen. */
  @FunctionalInterface
  public interface Pages {
    /** Returns a new page. */
    Node build(Page page);

    /** Returns what tells something above the page now and then. */
    default List<Node> notices() {
      return List.of();
    }

    /** Returns what else helps where the folder can't be opened. */
    default List<Node> rescue() {
      return List.of();
    }
  }

  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  private final Pages pages;
  private final Rail rail;
  private final Map<Page, Node> built = new EnumMap<>(Page.class);
  private final StackPane content = new StackPane();
  private final Navigator navigator;
  private final Startup startup;
  private final Dialogs dialogs;
  private final ChooseClientView chooseClient;
  private final Undoable answers;
  private final ReadOnlyObjectWrapper<Undoable> undoing;
  private Optional<ProblemView> problem = Optional.empty();

  /**
   * Builds the frame.
   *
   * @param workspace what the header shows
   * @param navigator which page is in front
   * @param gauge draws the header's gauge
   * @param pages builds each page
   * @param startup what may stand in the way of showing answers
   * @param takeOver takes files dropped on the window
   * @param dialogs asks for another folder then
   * @param lock locks the window
   * @param protect begins to protect the data
   * @param notice something to be told once at the start
   */
  public Shell(
      Workspace workspace,
      Navigator navigator,
      GaugeDrawing gauge,
      Pages pages,
      Startup startup,
      TakeOver takeOver,
      Dialogs dialogs,
      Lock lock,
      Runnable protect,
      Optional<String> notice) {
    this.pages = pages;
    this.startup = startup;
    this.dialogs = dialogs;
    this.navigator = navigator;
    getStyleClass().add("shell");
    content.getStyleClass().add("content");
    answers = new AnswerChanges(workspace, navigator);
    undoing = new ReadOnlyObjectWrapper<>(answers);
    chooseClient = new ChooseClientView(navigator);
    rail = new Rail(navigator, startup.usage());
    setLeft(rail);
    VBox top = new VBox(new Header(workspace, navigator, startup, gauge, undoing, lock));
    notice.ifPresent(text -> top.getChildren().add(new Notice(text)));
    ProtectOffer offer = new ProtectOffer(lock, protect);
    top.getChildren().add(new FirstQuestion(startup, navigator, () -> offer.show(true)));
    top.getChildren().add(offer);
    top.getChildren().add(new TakeOverNotice(takeOver));
    top.getChildren().addAll(pages.notices());
    TakeOverNotice.takeDrops(this, takeOver);
    setTop(top);
    setCenter(content);
    navigator.placeProperty().addListener((o, before, now) -> show(now.page()));
    startup
        .problemProperty()
        .addListener((o, before, now) -> show(navigator.placeProperty().get().page()));
    startup
        .usage()
        .withNobody()
        .addListener((o, before, now) -> show(navigator.placeProperty().get().page()));
    Stream.of(workspace.draftProperty(), workspace.roleProperty(), startup.storeProperty())
        .forEach(shown -> shown.addListener((o, before, now) -> endTraces()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    show(navigator.placeProperty().get().page());
  }

  /** Gives the keyboard to the page in front, or else to its name in the rail. */
  void takeKeyboard() {
    rail.takeKeyboard();
    keysInFront().forEach(PageKeys::takeKeyboard);
  }

  private void show(Page page) {
    Node node = front(page);
    bring(node);
    undoing.set(changesOn(page, node));
    keysInFront().forEach(PageKeys::takeKeyboard);
  }

  /** Nobody takes back what they can't see. */
  private Undoable changesOn(Page page, Node node) {
    if (node instanceof PageChanges own) {
      return own.changes();
    }
    return page.showsAnswers() ? answers : new NoChanges();
  }

  /** What was typed about one person, session, career or folder ends with it. */
  private void endTraces() {
    TextTraces.end(this);
    built.values().forEach(TextTraces::end);
  }

  private void bring(Node node) {
    ObservableList<Node> children = content.getChildren();
    children.removeIf(other -> !other.equals(node) && !(other instanceof LastingPage));
    if (!children.contains(node)) {
      children.add(node);
    }
    for (Node child : children) {
      child.setVisible(child.equals(node));
      child.setManaged(child.equals(node));
    }
  }

  private Stream<PageKeys> keysInFront() {
    return content.getChildren().stream()
        .filter(Node::isVisible)
        .filter(PageKeys.class::isInstance)
        .map(PageKeys.class::cast);
  }

  private Node front(Page page) {
    // In a folder that is open, only the answers of whoever is on screen can't be read.
    boolean open = startup.storeProperty().get().isPresent();
    boolean lacksWhatItShows = open ? page.isAboutOnePerson() : page.needsFolder();
    if (lacksWhatItShows && startup.problemProperty().get().isPresent()) {
      ProblemView view = problem.orElseGet(() -> new ProblemView(startup, dialogs, pages.rescue()));
      problem = Optional.of(view);
      view.show(startup.problemProperty().get().get());
      return view;
    }
    if (page.isAboutOnePerson() && startup.usage().withNobody().getValue()) {
      return chooseClient;
    }
    return built.computeIfAbsent(page, pages::build);
  }

  private void onKey(KeyEvent event) {
    if (UNDO.match(event)) {
      undoing.get().undo();
      event.consume();
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      undoing.get().redo();
      event.consume();
    } else if (event.isShortcutDown() && event.getCode().isDigitKey()) {
      Page.numbered(Integer.parseInt(event.getCode().getChar()), startup.usage().get().forClients())
          .ifPresent(navigator::go);
      event.consume();
    } else if (!(event.getTarget() instanceof TextInputControl)
        && keysInFront().anyMatch(keys -> keys.onKey(event))) {
      event.consume();
    }
  }
}
