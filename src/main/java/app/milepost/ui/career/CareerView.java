package app.milepost.ui.career;

import app.milepost.ui.ExportOutcome;
import app.milepost.ui.LastingPage;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.PageKeys;
import app.milepost.ui.control.Em;
import app.milepost.ui.control.InSight;
import app.milepost.ui.control.PageScroll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What the role asks, on one long page. Title and key figures are there with the first frame, the
 * parts below follow frame by frame.
 */
public final class CareerView extends BorderPane implements PageKeys, LastingPage {

  /** From so many letters of width, the table of contents fits beside the page. */
  private static final double BESIDE = 78;

  private final CareerViewModel model;
  private final Navigator navigator;
  private final GuideExport exports;

  /** Outlives the careers shown, as what it listens to does. */
  private final ExportOutcome outcome;

  private final VBox column = new VBox();
  private final Anchors anchors = new Anchors();
  private final List<AimView> aimViews = new ArrayList<>();
  private final List<RelatedPart> relatedParts = new ArrayList<>();
  private final TableOfContents contents = new TableOfContents(this::jumpTo);
  private final ContentsMenu menu = new ContentsMenu(this::jumpTo);
  private final FindBar find;
  private final ReadingBar bar;
  private final ReadingPlace place;
  private final Jumps jumps;

  /** Where to go once the page is there. */
  private Optional<String> waiting = Optional.empty();

  /**
   * Builds the page; grey blocks stand in until the role is there.
   *
   * @param model what it shows
   * @param navigator the way to rating, and from there back to a requirement
   * @param exports saves the guide to files
   */
  public CareerView(CareerViewModel model, Navigator navigator, GuideExport exports) {
    this.model = model;
    this.navigator = navigator;
    this.exports = exports;
    outcome = new ExportOutcome("guide", exports.files());
    find = new FindBar(model.find(), this::jumpTo);
    bar = new ReadingBar(menu, find);
    getStyleClass().add("career");
    getStylesheets()
        .add(
            Objects.requireNonNull(CareerView.class.getResource("/css/career.css"))
                .toExternalForm());
    column.getStyleClass().add("career-column");
    StackPane center = new StackPane(column);
    center.getStyleClass().add("page-content");
    PageScroll scroll = new PageScroll(center);
    scroll.setId("career-scroll");
    InSight.paint(scroll, column);
    place = new ReadingPlace(scroll, anchors);
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
    model
        .aimProperty()
        .addListener((o, before, now) -> now.ifPresent(aim -> aimViews.forEach(v -> v.show(aim))));
    model
        .otherCareers()
        .entries()
        .addListener((o, before, now) -> relatedParts.forEach(RelatedPart::refresh));
    navigator.placeProperty().addListener((o, before, now) -> read(now));
    place
        .currentProperty()
        .subscribe(heading -> {
          contents.mark(heading);
          menu.mark(heading);
          bar.mark(heading);
        });
    visibleProperty().subscribe(() -> jumps.parts().start());
    Em.narrower(this, menu, BESIDE).subscribe(this::arrange);
  }

  private void arrange(boolean narrow) {
    setLeft(narrow ? null : contents);
    bar.showContents(narrow);
  }

  @Override
  public boolean onKey(KeyEvent event) {
    return find.onPageKey(event);
  }

  /** The keyboard stays where it is, or where a jump has put it. */
  @Override
  public void takeKeyboard() {}

  private void read(Navigator.Place now) {
    if (now.page() == Page.CAREER) {
      now.requirement().map(Anchors::requirement).ifPresent(this::jumpTo);
    }
  }

  /**
   * Shows where something is told: builds what is not built yet, opens what hides it, scrolls
   * there, marks it for a moment and gives it the keyboard. Waits until the page is in a window and
   * the role is read; does nothing where the page tells nothing of it.
   *
   * @param anchor {@code guide:ID}, {@code figure:ID}, {@code requirement:ID} or {@code rung:ID}
   */
  public void jumpTo(String anchor) {
    if (isThere()) {
      waiting = Optional.empty();
      jumps.to(anchor);
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

  private void show(Optional<Contents> guide) {
    aimViews.clear();
    relatedParts.clear();
    anchors.clear();
    List<Heading> headings = guide.map(Contents::headings).orElse(List.of());
    contents.show(headings);
    menu.show(headings);
    if (guide.isEmpty()) {
      column.getChildren().setAll(new Skeleton());
      jumps.parts().build(List.of());
    } else {
      open(guide.get());
    }
    place.follow(headings);
  }

  private void open(Contents guide) {
    Opening opening = new Opening(guide, navigator, exports, outcome);
    anchors.put(Anchors.FIGURES, opening, guide.title());
    column.getChildren().setAll(opening, new FiguresPart(guide.figures(), anchors));
    PartContext context = new PartContext(guide.references(), anchors, this::followLink);
    List<Runnable> steps =
        new ArrayList<>(
            new GuideColumn(
                    column, guide, context, navigator, model, aimViews::add, relatedParts::add)
                .steps());
    steps.add(model.find()::prepare);
    jumps.parts().build(steps);
    if (waiting.isPresent()) {
      jumps.parts().first(this::jumpWaiting);
    }
  }
}
