package app.milepost.ui.people;

import app.milepost.report.ReportFormat;
import app.milepost.store.Store;
import app.milepost.ui.Dialogs;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Page;
import app.milepost.ui.Tasks;
import app.milepost.ui.Undoable;
import app.milepost.ui.folder.Desk;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.folder.PeopleFilter;
import app.milepost.ui.folder.PickedPeople;
import app.milepost.ui.work.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Finds, opens, adds and changes people. */
public final class PeopleViewModel {

  private final OpenFolder openFolder;
  private final PersonOpening opening;
  private final PickedPeople picked;
  private final PeopleLayout layout;
  private final FollowUpModel followUps;
  private final PeopleList list;
  private final Deleting deleting;
  private final PeopleChanges changes;
  private final PersonExport export;
  private final Forms forms;
  private final ReadOnlyObjectWrapper<Optional<String>> message =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<PersonRow>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean inFront;

  /**
   * Makes the page's model.
   *
   * @param desk what is worked with
   * @param tasks runs what takes long
   * @param dialogs asks before somebody is deleted
   * @param today the day at this moment
   * @param roles the roles that sessions are measured with
   * @param picked people that another page leads to
   * @param export saves all that is held on somebody
   */
  public PeopleViewModel(
      Desk desk,
      Tasks tasks,
      Dialogs dialogs,
      Supplier<LocalDate> today,
      SessionRoles roles,
      PickedPeople picked,
      PersonExport export) {
    Workspace workspace = desk.workspace();
    this.export = export;
    export
        .files()
        .speakOnlyOf(message, workspace.assessmentProperty(), workspace.counselProperty());
    openFolder = desk.openFolder();
    opening =
        new PersonOpening(openFolder, desk.navigator(), words -> message.set(Optional.of(words)));
    this.picked = picked;
    StoreReads reads =
        new StoreReads(openFolder, tasks, () -> problem.set(Optional.empty()), this::failed);
    layout = new PeopleLayout(desk.appearance());
    followUps = new FollowUpModel(picked, today);
    list = new PeopleList(tasks, roles.packs(), followUps, layout.order());
    deleting = new Deleting(reads, dialogs, sentence -> problem.set(Optional.of(sentence)));
    changes = new PeopleChanges(openFolder, desk.leaving(), tasks, deleting, new ChangeListener());
    forms =
        new Forms(
            list,
            changes,
            reads,
            dialogs,
            roles.files(),
            hint -> message.set(Optional.of(hint)),
            () -> desk.navigator().go(Page.PEOPLE));
    desk.leaving().watch(forms);
    openFolder.storeProperty().addListener((o, before, now) -> change(now));
    workspace.roleProperty().subscribe(list::scoreAgainst);
    list.problemProperty().subscribe(problem::set);
    picked.pickedProperty().subscribe(list::pick);
    list.listingProperty().subscribe(opening::listed);
  }

  /** Returns whoever is in the list. */
  ReadOnlyObjectProperty<Listing> listingProperty() {
    return list.listingProperty();
  }

  /** Returns every tag with how many people have it. */
  ReadOnlyObjectProperty<Map<String, Integer>> tagsProperty() {
    return list.tagsProperty();
  }

  /** Returns whom the list shows. */
  ReadOnlyObjectProperty<PeopleFilter> filterProperty() {
    return list.filterProperty();
  }

  /** Returns how the list is sorted. */
  ReadOnlyObjectProperty<PeopleOrder> orderProperty() {
    return list.orderProperty();
  }

  /** Returns what stands beside the list. */
  Forms forms() {
    return forms;
  }

  /** Returns what was done last, until something else is. */
  ReadOnlyObjectProperty<Optional<String>> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Returns what could not be done, why, and what to do. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Returns who should be chosen in the list because something was done about them. */
  ReadOnlyObjectProperty<Optional<PersonRow>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Returns what can be taken back. */
  public Undoable changes() {
    return changes;
  }

  /** The page has come to the front. */
  void show() {
    inFront = true;
    openFolder.storeProperty().get().ifPresent(list::bring);
  }

  /** The page is not in front any more. */
  void hide() {
    inFront = false;
    opening.drop();
    list.rest();
    message.set(Optional.empty());
  }

  /** Shows whoever has all words somewhere in name, contact or tags. */
  void look(String typed) {
    opening.drop();
    list.show(filterProperty().get().typing(typed));
  }

  /** Shows archived people, the others, or both. */
  void keep(PeopleFilter.Kept kept) {
    list.show(filterProperty().get().keeping(kept));
  }

  /** Shows whoever has a tag, or everybody again. */
  void tag(Optional<String> tag) {
    list.show(filterProperty().get().tagged(tag));
  }

  /** Returns what is late or comes soon. */
  FollowUpModel followUps() {
    return followUps;
  }

  /** Shows whoever was shown before some were picked. */
  void unpick() {
    picked.clear();
  }

  /** Sorts the list. */
  void sort(PeopleOrder by) {
    list.sort(by);
    layout.order(by);
  }

  /** Returns which columns are shown, and how wide. */
  PeopleLayout layout() {
    return layout;
  }

  /** Shows somebody's answers, to be rated. */
  void open(PersonRow row) {
    opening.open(row);
  }

  /**
   * Shows the answers of whoever was found by typing, see {@link PersonOpening#found}.
   *
   * @param marked whoever is chosen in the list
   */
  void openFound(List<PersonRow> marked) {
    opening.found(listingProperty().get(), marked);
  }

  /** Puts somebody out of sight, or back. */
  void archive(PersonRow row) {
    changes.make(new PeopleChange.Archive(row.id(), !row.facts().person().archived()));
  }

  /** Deletes somebody for good, once it has been said what will be lost. */
  void delete(PersonRow row) {
    deleting.ask(row.id(), () -> changes.make(new PeopleChange.Delete(row.id())));
  }

  /** Deletes somebody for good, also from backups, once it has been said what will be lost. */
  void erase(PersonRow row) {
    deleting.askToErase(
        row.id(),
        () -> {
          message.set(Optional.of("Deleting, and erasing from backups…"));
          changes.makeForGood(new PeopleChange.Erase(row.id()));
        });
  }

  /**
   * Saves all that is held on somebody, once it has been said what that is.
   *
   * @param format PDF or JSON
   */
  void save(PersonRow row, ReportFormat format) {
    export.save(row, format, this::failed);
  }

  /** Returns how many people could not be read. */
  ReadOnlyIntegerProperty unreadableProperty() {
    return list.unreadableProperty();
  }

  /** Returns of how many people the latest session could not be read. */
  ReadOnlyIntegerProperty damagedSessionsProperty() {
    return list.damagedSessionsProperty();
  }

  /** Returns what saves all that is held on somebody. */
  PersonExport export() {
    return export;
  }

  private void change(Optional<Store> now) {
    list.close();
    changes.forget();
    forms.close();
    message.set(Optional.empty());
    chosen.set(Optional.empty());
    if (inFront) {
      now.ifPresent(list::bring);
    }
  }

  private void failed(Exception e) {
    problem.set(Optional.of(FailureSentence.of(e)));
  }

  /** Shows what came of a change. */
  private final class ChangeListener implements PeopleChanges.Listener {

    @Override
    public void made(PeopleChanges.Outcome outcome) {
      problem.set(Optional.empty());
      list.take(outcome.now());
      message.set(Optional.of(outcome.done().sentence()));
      outcome.now().keySet().stream()
          .flatMap(id -> list.row(id).stream())
          .findFirst()
          .ifPresent(this::choose);
    }

    private void choose(PersonRow row) {
      if (!filterProperty().get().accepts(row.facts().person())) {
        unpick();
      }
      boolean hiddenByWords =
          filterProperty().get().accepts(row.facts().person())
              && !listingProperty().get().rows().contains(row);
      if (hiddenByWords) {
        look("");
      }
      chosen.set(Optional.of(row));
    }

    @Override
    public void failed(Exception e) {
      message.set(Optional.empty());
      PeopleViewModel.this.failed(e);
    }
  }
}
