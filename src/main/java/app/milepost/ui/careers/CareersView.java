package app.milepost.ui.careers;

import app.milepost.catalog.Listing;
import app.milepost.ui.PageKeys;
import app.milepost.ui.Shortcut;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.LetterToCome;
import app.milepost.ui.control.PageScroll;
import app.milepost.ui.control.Texts;
import app.milepost.ui.folder.CareersImport;
import app.milepost.ui.folder.ImportState;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** Every career there is: found by any name, those near by, and two side by side. */
public final class CareersView extends StackPane implements PageKeys {

  /** Up to so many, all are listed from the start. */
  private static final int FEW = 12;

  private final CareersViewModel model;
  private final CompareViewModel comparing;
  private final FilterBar filter;
  private final LetterToCome letter = new LetterToCome(this);
  private final Label count = Texts.muted("");
  private final Hyperlink all = new Hyperlink();
  private final Column thereAre;
  private final ResultsPart results;
  private final ListPart recent;
  private final ListPart starred;
  private final ListPart every;
  private final NearPart nearPart;
  private final ComparePart compare;
  private final Column lists;
  private final ImportPart importPart;
  private final MakePart makePart;
  private final PageScroll scroll;

  /**
   * Builds the page.
   *
   * @param model finds and opens careers
   * @param near tells how near somebody is to each
   * @param comparing puts two side by side
   * @param imports adds many at once
   * @param making writes and changes them
   */
  public CareersView(
      CareersViewModel model,
      NearViewModel near,
      CompareViewModel comparing,
      CareersImport imports,
      CareerMaking making) {
    this.model = model;
    this.comparing = comparing;
    getStylesheets()
        .addAll(
            List.of(
                Objects.requireNonNull(CareersView.class.getResource("/css/desk.css"))
                    .toExternalForm(),
                Objects.requireNonNull(CareersView.class.getResource("/css/careers.css"))
                    .toExternalForm()));
    getStyleClass().addAll("desk-page", "careers");
    filter = new FilterBar(model, this::goBelow);
    count.setId("careers-there-are");
    all.setId("careers-all");
    all.setOnAction(e -> {
      all.setVisited(false);
      model.listAll(true);
    });
    thereAre = new Column(count, all);
    Label problem = Texts.problem(model.stateProperty().map(CareersState::problem));
    problem.setId("careers-problem");
    Label notOpened = Texts.problem(model.problemProperty());
    notOpened.setId("careers-not-opened");
    results = new ResultsPart(model, comparing);
    recent = new ListPart("recent", "Recent", "", FEW, model, comparing);
    starred =
        new ListPart(
            "starred", "Starred", "Star a career, and it stands here.", FEW, model, comparing);
    every = new ListPart("all", "All careers", "", FEW, model, comparing);
    nearPart = new NearPart(model, comparing, near);
    compare = new ComparePart(model, comparing, near);
    lists = new Column(recent, every, starred, nearPart);
    importPart = new ImportPart(imports);
    makePart = new MakePart(making);
    lists.getStyleClass().add("column");
    Column column =
        new Column(
            Texts.pageTitle("Careers"),
            new CompareBar(model, comparing),
            filter,
            thereAre,
            problem,
            notOpened,
            importPart,
            makePart,
            compare,
            results,
            lists);
    column.getStyleClass().add("column");
    StackPane page = new StackPane(column);
    page.getStyleClass().add("page-content");
    scroll = new PageScroll(page);
    getChildren().add(scroll);
    model.stateProperty().subscribe(now -> show());
    model.choicesProperty().addListener((o, before, now) -> show());
    model.onScreen().subscribe(now -> show());
    comparing
        .twoProperty()
        .addListener((o, before, now) -> {
          show();
          if (before.isPresent() != now.isPresent()) {
            scroll.scrollTo(0);
            takeKeyboard();
          }
        });
    imports
        .stateProperty()
        .subscribe(state -> {
          if (state instanceof ImportState.Done && getScene() != null) {
            model.read();
            near.show();
          }
        });
    sceneProperty()
        .subscribe(scene -> {
          if (scene == null) {
            near.hide();
          } else {
            model.read();
            near.show();
          }
        });
  }

  private void show() {
    CareersState state = model.stateProperty().get();
    boolean two = comparing.twoProperty().get().isPresent();
    results.show(state);
    List<Listing> listings = state.finder().map(finder -> finder.listings()).orElse(List.of());
    boolean few = listings.size() <= FEW;
    count.setText(
        state.finder().isEmpty()
            ? state.problem().isEmpty() ? "Reading the careers…" : ""
            : "%,d careers to choose from.".formatted(listings.size()));
    all.setText("List all by title");
    Children.show(all, !few && !state.isLooking());
    recent.show(model.recent());
    starred.show(model.starred());
    every.show(few ? listings : List.of());
    Children.show(lists, !two && !state.isLooking() && state.finder().isPresent());
    Children.show(results, results.isVisible() && !two);
    Children.show(filter, !two);
    Children.show(importPart, !two && !state.isLooking());
    Children.show(makePart, !two && !state.isLooking());
    makePart.show(model.onScreen().getValue().flatMap(model::listing));
    Children.show(thereAre, !two && !count.getText().isEmpty());
  }

  private void goBelow() {
    if (results.isVisible()) {
      results.takeKeyboard();
    } else if (!model.recent().isEmpty()) {
      recent.takeKeyboard();
    } else if (every.isVisible()) {
      every.takeKeyboard();
    } else if (!model.starred().isEmpty()) {
      starred.takeKeyboard();
    } else {
      nearPart.takeKeyboard();
    }
  }

  @Override
  public void takeKeyboard() {
    if (comparing.twoProperty().get().isPresent()) {
      compare.takeKeyboard();
    } else {
      // What scrolls is only there once it has been styled.
      applyCss();
      filter.find().requestFocus();
    }
  }

  @Override
  public boolean onKey(KeyEvent event) {
    if (Shortcut.FIND.matches(event) && filter.isVisible()) {
      if (!event.isShortcutDown()) {
        letter.ignore();
      }
      filter.find().requestFocus();
      filter.find().selectAll();
      return true;
    }
    return false;
  }
}
