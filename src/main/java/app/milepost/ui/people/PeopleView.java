package app.milepost.ui.people;

import app.milepost.ui.PageChanges;
import app.milepost.ui.PageKeys;
import app.milepost.ui.Shortcut;
import app.milepost.ui.Undoable;
import app.milepost.ui.control.Em;
import app.milepost.ui.control.LetterToCome;
import app.milepost.ui.control.PageScroll;
import app.milepost.ui.control.Texts;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Everybody on file: found by typing, opened with Enter. Adding and changing happens beside the
 * list, or in its place where the window is narrow.
 */
public final class PeopleView extends BorderPane implements PageKeys, PageChanges {

  /** From so many letters of width, a form fits beside the list. */
  private static final double BESIDE = 72;

  private final PeopleViewModel model;
  private final Label count = Texts.muted("");
  private final Button add = new Button("Add a person");
  private final FindField find;
  private final FilterBar filters;
  private final PeopleTable table;
  private final RowActions actions;
  private final EmptyList empty;
  private final LetterToCome letter = new LetterToCome(this);
  private final ScrollPane aside = new ScrollPane();
  private final PageScroll scroll;
  private boolean narrow;

  /**
   * Builds the page.
   *
   * @param model what it shows
   */
  public PeopleView(PeopleViewModel model) {
    this.model = model;
    find = new FindField(model::look);
    table = new PeopleTable(model, count);
    actions = new RowActions(model, table::chosen);
    filters = new FilterBar(model, table::showColumns);
    empty = new EmptyList(model);
    getStyleClass().add("people");
    getStylesheets()
        .add(
            Objects.requireNonNull(PeopleView.class.getResource("/css/people.css"))
                .toExternalForm());
    StackPane list = new StackPane(table, empty);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox page =
        new VBox(
            top(),
            find,
            filters,
            new FollowUpBar(model.followUps()),
            new PickedBar(model),
            new Messages(model),
            list,
            actions);
    page.getStyleClass().add("people-page");
    scroll = new PageScroll(page);
    aside.getStyleClass().add("people-aside");
    aside.setFitToWidth(true);
    aside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    // Large text may leave no room for all: then the page scrolls, and the list keeps some rows.
    scroll.setFitToHeight(true);
    setCenter(scroll);
    follow();
  }

  private HBox top() {
    Label title = Texts.pageTitle("People");
    title.setMinWidth(Region.USE_PREF_SIZE);
    count.setId("people-count");
    count.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(count, Priority.ALWAYS);
    add.setId("add-person");
    add.getStyleClass().add("accent");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(e -> model.forms().add());
    HBox top = new HBox(title, count, add);
    top.getStyleClass().add("people-top");
    top.setAlignment(Pos.BASELINE_LEFT);
    return top;
  }

  private void follow() {
    model.listingProperty().subscribe(this::show);
    model.filterProperty().subscribe(filter -> find.show(filter.typed()));
    model.forms().asideProperty().subscribe(this::show);
    Em.narrower(this, count, BESIDE)
        .subscribe(now -> {
          narrow = Boolean.TRUE.equals(now);
          show(model.forms().asideProperty().get());
        });
    table
        .getSelectionModel()
        .getSelectedItems()
        .subscribe(() -> {
          actions.refresh();
          model.export().turnTo(table.chosen());
        });
    new PeopleKeys(model, find, table, scroll).listen(this);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onPageKey);
    sceneProperty()
        .subscribe(scene -> {
          if (scene == null) {
            model.hide();
          } else {
            model.show();
          }
        });
  }

  private void show(Listing listing) {
    boolean any = !listing.rows().isEmpty();
    table.setVisible(any);
    actions.setVisible(any);
    empty.setVisible(!any);
    empty.show(listing);
    boolean nobodyYet = listing.state() == Listing.State.READY && listing.all() == 0;
    List.of(add, find, filters)
        .forEach(control -> {
          control.setVisible(!nobodyYet);
          control.setManaged(!nobodyYet);
        });
    count.setText(count(listing));
    actions.refresh();
  }

  private static String count(Listing listing) {
    int shown = listing.rows().size();
    return listing.all() == 0
        ? ""
        : shown == listing.all()
            ? PersonWords.people(shown)
            : "%,d of %s".formatted(shown, PersonWords.people(listing.all()));
  }

  private void show(Aside now) {
    switch (now) {
      case Aside.Nothing nothing -> bring(false);
      case Aside.Editing editing -> {
        PersonPanel panel = new PersonPanel(editing.form(), model);
        aside.setContent(panel);
        bring(true);
        applyCss();
        panel.takeKeyboard();
      }
      case Aside.Merging merging -> {
        MergePanel panel = new MergePanel(merging.form(), model);
        aside.setContent(panel);
        bring(true);
        applyCss();
        panel.takeKeyboard();
      }
    }
  }

  private void bring(boolean open) {
    setRight(open && !narrow ? aside : null);
    setCenter(open && narrow ? aside : scroll);
    if (!open && aside.getContent() != null) {
      aside.setContent(null);
      takeKeyboard();
    }
  }

  @Override
  public Undoable changes() {
    return model.changes();
  }

  @Override
  public void takeKeyboard() {
    // What scrolls is not in the window before its style is known.
    applyCss();
    if (aside.getContent() instanceof PersonPanel panel) {
      panel.takeKeyboard();
    } else if (find.isVisible()) {
      find.field().requestFocus();
    } else {
      empty.takeKeyboard();
    }
  }

  @Override
  public boolean onKey(KeyEvent event) {
    if (Shortcut.ADD_PERSON.matches(event)) {
      model.forms().add();
      return true;
    }
    if (Shortcut.FIND.matches(event)) {
      if (!event.isShortcutDown()) {
        letter.ignore();
      }
      find.field().requestFocus();
      find.field().selectAll();
      return true;
    }
    return false;
  }

  private void onPageKey(KeyEvent event) {
    if (onKey(event)) {
      event.consume();
    }
  }
}
