package app.milepost.ui.career;

import app.milepost.ui.KeepsPlace;
import app.milepost.ui.LastingPage;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.PageKeys;
import app.milepost.ui.Shortcut;
import app.milepost.ui.career.find.FindBar;
import app.milepost.ui.career.find.Highlights;
import app.milepost.ui.career.text.Aim;
import app.milepost.ui.career.text.Anchors;
import app.milepost.ui.career.text.Contents;
import app.milepost.ui.career.text.Heading;
import app.milepost.ui.career.text.PartContext;
import app.milepost.ui.control.Em;
import app.milepost.ui.control.InSight;
import app.milepost.ui.control.PageScroll;
import app.milepost.ui.export.ExportOutcome;
import app.milepost.ui.export.WebLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What the role asks, a chapter at a time. The first part of a chapter is there with the first
 * frame, the parts below follow frame by frame.
 */
public final class CareerView extends BorderPane implements PageKeys, KeepsPlace, LastingPage {

  /** From so many letters of width, the table of contents fits beside the page. */
  private static final double BESIDE = 78;

  private final CareerViewModel model;
  private final Navigator navigator;
  private final GuideExport exports;
  private final WebLinks web;

  /** Outlives the careers shown, as what it listens to does. */
  private final ExportOutcome outcome;

  private final VBox column = new VBox();
  private final Highlights highlights = new Highlights(column);
  private final Anchors anchors = new Anchors();
  private final LiveParts live = new LiveParts();
  private final Bookmarks bookmarks;
  private final TableOfContents contents = new TableOfContents(this::comeBackTo);
  private final ContentsMenu menu = new ContentsMenu(this::comeBackTo);
  private final FindBar find;
  private final ReadingBar bar;
  private final PageScroll scroll;
  private final Jumps jumps;

  private Optional<GuideColumn> guide = Optional.empty();
  private Optional<AnchorPages> pages = Optional.empty();

  /** Where to go once the page is there. */
  private Optional<String> waiting = Optional.empty();

  /**
   * Builds the page; grey blocks stand in until the role is there.
   *
   * @param model what it shows
   * @param navigator the way to rating, and from there back to a requirement
   * @param exports saves the guide to files
   * @param web opens pages of the web, when asked to
   */
  public CareerView(CareerViewModel model, Navigator navigator, GuideExport exports, WebLinks web) {
    this.model = model;
    this.navigator = navigator;
    this.exports = exports;
    this.web = web;
    bookmarks = new Bookmarks(model.chapterProperty());
    outcome = new ExportOutcome("guide", exports.files());
    find = new FindBar(model.find(), this::jumpTo);
    bar = new ReadingBar(menu, find);
    getStyleClass().add("career");
    getStylesheets()
        .add(
            Objects.requireNonNull(CareerView.class.getResource("/css/career.css"))
                .toExternalForm());
    column.getStyleClass().add("career-column");
    StackPane center = new StackPane(column, highlights);
    center.getStyleClass().add("page-content");
    scroll = new PageScroll(center);
    scroll.setId("career-scroll");
    InSight.paint(scroll, column);
    jumps = new Jumps(this::isVisible, scroll, anchors, column.getChildren());
    setTop(bar);
    StackPane.setAlignment(find.hits(), Pos.TOP_RIGHT);
    setCenter(new StackPane(scroll, find.hits()));
    follow();
    show(model.guideProperty().get());
    read(navigator.placeProperty().get());
  }

  private void follow() {
    model.guideProperty().addListener((o, before, now) -> show(now));
    model.aimProperty().addListener((o, before, now) -> now.ifPresent(this::show));
    model.ticksProperty().addListener((o, before, now) -> live.show(now, model.isTickable()));
    model.otherCareers().entries().addListener((o, before, now) -> live.refreshRelated());
    model.find().foundProperty().subscribe(found -> highlights.mark(found.marks()));
    navigator.placeProperty().addListener((o, before, now) -> read(now));
    visibleProperty().subscribe(() -> jumps.parts().start());
    Em.narrower(this, menu, BESIDE).subscribe(this::arrange);
  }

  private void show(Aim aim) {
    live.show(aim);
    live.show(model.ticksProperty().get(), model.isTickable());
  }

  private void arrange(boolean narrow) {
    setLeft(narrow ? null : contents);
    bar.showContents(narrow);
  }

  @Override
  public boolean onKey(KeyEvent event) {
    boolean next = Shortcut.NEXT_CHAPTER.matches(event);
    if (next || Shortcut.PREVIOUS_CHAPTER.matches(event)) {
      turn(next ? 1 : -1);
      return true;
    }
    return find.onPageKey(event);
  }

  /** The keyboard stays where it is, or where a jump has put it. */
  @Override
  public void takeKeyboard() {}

  @Override
  public Runnable here() {
    Optional<Heading> page = bookmarks.current();
    double top = scroll.top();
    Optional<String> keyboard =
        Optional.ofNullable(getScene()).map(Scene::getFocusOwner).map(Node::getAccessibleText);
    return () ->
        page.filter(left -> !bookmarks.current().equals(page))
            .filter(left -> pages.flatMap(all -> all.find(left.anchor())).equals(page))
            .ifPresent(left -> {
              begin(left);
              jumps.comeBack(top, keyboard);
            });
  }

  private void read(Navigator.Place now) {
    if (now.page() == Page.CAREER) {
      now.requirement().map(Anchors::requirement).ifPresent(this::jumpTo);
    }
  }

  /**
   * Shows where something is told: opens its chapter, builds what is not built yet, opens what
   * hides it, scrolls there, marks it for a moment and gives it the keyboard. Waits until the page
   * is in a window and the role is read; does nothing where the guide tells nothing of it.
   *
   * @param anchor {@code guide:ID}, {@code figure:ID}, {@code requirement:ID} or {@code rung:ID}
   */
  public void jumpTo(String anchor) {
    if (isThere()) {
      waiting = Optional.empty();
      pages
          .flatMap(all -> all.find(anchor))
          .ifPresent(page -> {
            boolean another = !bookmarks.current().equals(Optional.of(page));
            if (another) {
              begin(page);
            }
            jumps.to(anchor, another);
          });
    } else {
      waiting = Optional.of(anchor);
      jumps.parts().first(this::jumpWaiting);
    }
  }

  /** A link within the page leads away from where one is, as a link to another page does. */
  private void followLink(String anchor) {
    navigator.leaveByLink();
    jumpTo(anchor);
  }

  private boolean isThere() {
    return getScene() != null && getHeight() > 0 && model.guideProperty().get().isPresent();
  }

  private void jumpWaiting() {
    if (isThere()) {
      waiting.ifPresent(this::jumpTo);
    }
  }

  private void show(Optional<Contents> shown) {
    live.clear();
    anchors.clear();
    List<Heading> headings = shown.map(Contents::headings).orElse(List.of());
    contents.show(headings);
    menu.show(headings);
    shown.ifPresentOrElse(
        there -> bookmarks.show(there.references().pack().id(), headings), bookmarks::clear);
    pages = shown.map(AnchorPages::new);
    guide = shown.map(this::column);
    if (bookmarks.current().isEmpty()) {
      column.getChildren().setAll(new Skeleton());
      jumps.parts().build(List.of());
      mark(Optional.empty());
    } else {
      build(bookmarks.current().get(), List.of(model.find()::prepare));
    }
    if (waiting.isPresent()) {
      jumps.parts().first(this::jumpWaiting);
    }
  }

  private GuideColumn column(Contents shown) {
    PartContext context = new PartContext(shown.references(), anchors, this::followLink, web);
    return new GuideColumn(column, shown, context, navigator, model, live, () -> opening(shown));
  }

  private Node opening(Contents shown) {
    OpeningPart opening = new OpeningPart(shown, navigator, exports, outcome, byYears(shown));
    anchors.put(Anchors.FIGURES, opening, shown.title());
    return opening;
  }

  /** Where there is one step, years have no say in it. */
  private List<Node> byYears(Contents shown) {
    if (shown.ladder().size() < 2) {
      return List.of();
    }
    StepByYears byYears =
        new StepByYears(
            shown.references().pack(), model.aimProperty().get().orElseThrow(), model::aimAt);
    live.add(byYears);
    return List.of(byYears);
  }

  /** Opens the page so many further on, from its beginning; back, where it was left. */
  private void turn(int further) {
    bookmarks.step(further).ifPresent(page -> open(page, further > 0 ? 0 : bookmarks.place(page)));
  }

  /** Opens a page where it was left. */
  private void comeBackTo(Heading page) {
    open(page, bookmarks.current().equals(Optional.of(page)) ? 0 : bookmarks.place(page));
  }

  private void open(Heading page, double top) {
    begin(page);
    jumps.open(page.anchor(), top);
  }

  /** Puts the beginning of a page in the place of the one that is open. */
  private void begin(Heading page) {
    bookmarks.leave(scroll.top());
    bookmarks.turnTo(page);
    build(page, List.of());
  }

  private void build(Heading page, List<Runnable> afterwards) {
    live.clear();
    anchors.clear();
    column.getChildren().clear();
    scroll.setVvalue(0);
    List<Runnable> steps = new ArrayList<>(guide.orElseThrow().steps(page));
    steps.add(() -> column.getChildren().add(foot()));
    steps.removeFirst().run();
    steps.addAll(afterwards);
    jumps.parts().build(steps);
    mark(Optional.of(page));
  }

  private Node foot() {
    return new ChapterFoot(bookmarks.step(-1), bookmarks.step(1), this::turn);
  }

  private void mark(Optional<Heading> page) {
    contents.mark(page);
    menu.mark(page);
    bar.mark(page);
  }
}
