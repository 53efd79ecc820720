package app.milepost.ui.window;

import app.milepost.chart.Drawing;
import app.milepost.scoring.Readiness;
import app.milepost.ui.Dialogs;
import app.milepost.ui.KeepsPlace;
import app.milepost.ui.LastingPage;
import app.milepost.ui.Navigator;
import app.milepost.ui.NoChanges;
import app.milepost.ui.Page;
import app.milepost.ui.PageChanges;
import app.milepost.ui.PageKeys;
import app.milepost.ui.Shortcut;
import app.milepost.ui.Undoable;
import app.milepost.ui.control.TextTraces;
import app.milepost.ui.folder.Desk;
import app.milepost.ui.folder.Incoming;
import app.milepost.ui.folder.Lock;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.work.AnswerChanges;
import app.milepost.ui.work.Workspace;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
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

  private final Pages pages;
  private final Rail rail;
  private final Map<Page, Node> built = new EnumMap<>(Page.class);
  private final StackPane content = new StackPane();
  private final Navigator navigator;
  private final WayBack wayBack = new WayBack();
  private Optional<KeysView> keys = Optional.empty();
  private final Workspace workspace;
  private final OpenFolder openFolder;
  private final Dialogs dialogs;
  private final ChooseClientView chooseClient;
  private final OutOfSightView outOfSight = new OutOfSightView();
  private final Undoable answers;
  private final ReadOnlyObjectWrapper<Undoable> undoing;
  private Optional<ProblemView> problem = Optional.empty();

  /**
   * Builds the frame.
   *
   * @param desk what is worked with
   * @param gauge draws the header's gauge
   * @param pages builds each page
   * @param incoming takes files dropped on the window
   * @param dialogs asks for another folder then
   * @param lock locks the window
   * @param protect begins to protect the data
   * @param notice something to be told once at the start
   */
  public Shell(
      Desk desk,
      GaugeDrawing gauge,
      Pages pages,
      Incoming incoming,
      Dialogs dialogs,
      Lock lock,
      Runnable protect,
      Optional<String> notice) {
    this.pages = pages;
    this.dialogs = dialogs;
    openFolder = desk.openFolder();
    navigator = desk.navigator();
    workspace = desk.workspace();
    getStyleClass().add("shell");
    content.getStyleClass().add("content");
    answers = new AnswerChanges(workspace, navigator, openFolder.usage());
    undoing = new ReadOnlyObjectWrapper<>(answers);
    chooseClient = new ChooseClientView(navigator);
    PeopleFirst.follow(openFolder, navigator);
    rail = new Rail(navigator, openFolder.usage());
    setLeft(rail);
    VBox top =
        new VBox(
            new OnlookerBar(openFolder.usage()),
            new Header(workspace, navigator, openFolder, gauge, undoing, lock, this::showKeys));
    top.getChildren().add(Notice.ofProblem(openFolder, navigator));
    notice.ifPresent(text -> top.getChildren().add(Notice.of(text)));
    ProtectOffer offer = new ProtectOffer(lock, protect);
    top.getChildren()
        .add(new FirstQuestion(openFolder, workspace, navigator, () -> offer.show(true)));
    top.getChildren().add(offer);
    top.getChildren().add(new TakeOverNotice(incoming.answers()));
    top.getChildren().addAll(pages.notices());
    top.getChildren().add(new BackBar(wayBack, navigator, this::goBack));
    TakeOverNotice.takeDrops(this, incoming, () -> navigator.go(Page.CAREERS));
    setTop(top);
    setCenter(content);
    navigator.beforeLeaving(this::remember);
    navigator.placeProperty().addListener((o, before, now) -> show(now.page()));
    Stream.of(openFolder.problemProperty(), openFolder.usage().withNobody())
        .forEach(changed ->
            changed.addListener((o, before, now) -> show(navigator.placeProperty().get().page())));
    openFolder
        .usage()
        .clientLooksOnProperty()
        .addListener((o, before, on) -> showTo(on, navigator.placeProperty().get().page()));
    Stream.of(workspace.draftProperty(), workspace.roleProperty(), openFolder.storeProperty())
        .forEach(shown -> shown.addListener((o, before, now) -> endTraces()));
    LostKeyboard.comesBackTo(content);
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
    boolean another = bring(node);
    undoing.set(changesOn(page, node));
    if (another && getScene() != null) {
      Headings.focusFirst(node);
    }
    keysInFront().forEach(PageKeys::takeKeyboard);
  }

  /** Whoever lets a client look on from a page about others is led to one about the client. */
  private void showTo(boolean client, Page page) {
    if (client && page.tellsOfOthers()) {
      navigator.go(Page.SESSION);
    } else {
      show(page);
    }
  }

  /** Keeps where the person is, to come back to. */
  private void remember() {
    Page page = navigator.placeProperty().get().page();
    Optional<String> inFront = page == Page.ASSESS ? workspace.place() : Optional.empty();
    wayBack.leave(new Navigator.Place(page, inFront), focusOwner(), here());
    if (keysAreShown()) {
      bring(front(page));
    }
  }

  private Runnable here() {
    return content.getChildren().stream()
        .filter(Node::isVisible)
        .filter(KeepsPlace.class::isInstance)
        .map(page -> ((KeepsPlace) page).here())
        .findFirst()
        .orElse(() -> {});
  }

  private Optional<Node> focusOwner() {
    return Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
  }

  private void goBack() {
    wayBack.go(navigator);
  }

  /** Puts the list of keys in the place of the page, until it is closed. */
  public void showKeys() {
    if (!keysAreShown()) {
      remember();
      KeysView view = keys.orElseGet(() -> new KeysView(openFolder.usage(), this::closeKeys));
      keys = Optional.of(view);
      bring(view);
      Headings.focusFirst(view);
    }
  }

  private void closeKeys() {
    show(navigator.placeProperty().get().page());
    goBack();
  }

  private boolean keysAreShown() {
    return keys.filter(content.getChildren()::contains).isPresent();
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

  /** Returns whether something else was in front before. */
  private boolean bring(Node node) {
    ObservableList<Node> children = content.getChildren();
    boolean another = !children.contains(node) || !node.isVisible();
    children.removeIf(other -> !other.equals(node) && !(other instanceof LastingPage));
    if (!children.contains(node)) {
      children.add(node);
    }
    for (Node child : children) {
      child.setVisible(child.equals(node));
      child.setManaged(child.equals(node));
    }
    return another;
  }

  private Stream<PageKeys> keysInFront() {
    return content.getChildren().stream()
        .filter(Node::isVisible)
        .filter(PageKeys.class::isInstance)
        .map(PageKeys.class::cast);
  }

  private Node front(Page page) {
    // In a folder that is open, only the answers of whoever is on screen can't be read.
    boolean open = openFolder.storeProperty().get().isPresent();
    if (page.lacks(open) && openFolder.problemProperty().get().isPresent()) {
      ProblemView view =
          problem.orElseGet(() -> new ProblemView(openFolder, dialogs, pages.rescue()));
      problem = Optional.of(view);
      view.show(openFolder.problemProperty().get().get());
      return view;
    }
    if (page.isAboutOnePerson() && openFolder.usage().withNobody().getValue()) {
      return chooseClient;
    }
    if (page.tellsOfOthers() && openFolder.usage().clientLooksOnProperty().get()) {
      return outOfSight;
    }
    return built.computeIfAbsent(page, pages::build);
  }

  private void onKey(KeyEvent event) {
    boolean typing = Shortcut.isTyping(event);
    OptionalInt digit = event.isShortcutDown() ? Shortcut.digit(event) : OptionalInt.empty();
    if (Shortcut.UNDO.matches(event)) {
      undoing.get().undo();
    } else if (Shortcut.REDO.matches(event)) {
      undoing.get().redo();
    } else if (digit.isPresent()) {
      Page.numbered(digit.getAsInt(), openFolder.usage().get().forClients())
          .ifPresent(navigator::go);
    } else if (Shortcut.LOOK_ON.matches(event)) {
      openFolder.usage().letClientLookOn(!openFolder.usage().clientLooksOnProperty().get());
    } else if (Shortcut.CAREERS.matches(event)) {
      navigator.go(Page.CAREERS);
    } else if (Shortcut.HELP.matches(event)) {
      showKeys();
    } else if (!typing && Shortcut.BACK.matches(event)) {
      goBack();
    } else if (typing || keysInFront().noneMatch(page -> page.onKey(event))) {
      return;
    }
    event.consume();
  }
}
