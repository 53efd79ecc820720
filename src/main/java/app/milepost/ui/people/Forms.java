package app.milepost.ui.people;

import app.milepost.store.PeopleStore;
import app.milepost.ui.Dialogs;
import app.milepost.ui.Shortcut;
import app.milepost.ui.work.UnsavedForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What stands beside the list: a form about somebody, about two records to be merged, or none. */
final class Forms implements UnsavedForm {

  private final PeopleList list;
  private final PeopleChanges changes;
  private final StoreReads reads;
  private final Dialogs dialogs;
  private final PeopleStore.Packs packs;
  private final Consumer<String> hint;
  private final Runnable front;
  private final ReadOnlyObjectWrapper<Aside> aside =
      new ReadOnlyObjectWrapper<>(new Aside.Nothing());

  /**
   * Begins with none.
   *
   * @param list whom there is
   * @param changes makes what a form says
   * @param dialogs asks before something typed is lost
   * @param packs finds the packs of sessions that a merge closes
   * @param hint gets what has to be done first
   * @param front brings the page to the front
   */
  Forms(
      PeopleList list,
      PeopleChanges changes,
      StoreReads reads,
      Dialogs dialogs,
      PeopleStore.Packs packs,
      Consumer<String> hint,
      Runnable front) {
    this.list = list;
    this.changes = changes;
    this.reads = reads;
    this.dialogs = dialogs;
    this.packs = packs;
    this.hint = hint;
    this.front = front;
  }

  /** Returns what stands beside the list. */
  ReadOnlyObjectProperty<Aside> asideProperty() {
    return aside.getReadOnlyProperty();
  }

  /** Begins to add somebody. */
  void add() {
    String typed =
        list.listingProperty().get().rows().isEmpty() ? list.filterProperty().get().typed() : "";
    leaveAside(() -> aside.set(new Aside.Editing(PersonForm.adding(typed.strip()))));
  }

  /** Begins to change what is known about somebody. */
  void edit(PersonRow row) {
    leaveAside(() -> aside.set(new Aside.Editing(PersonForm.editing(row.facts().person()))));
  }

  /**
   * Begins to make one record of two.
   *
   * @param chosen the two; for any other number it is said how to choose them
   */
  void merge(List<PersonRow> chosen) {
    if (chosen.size() == 2) {
      merge(chosen.getFirst(), chosen.getLast());
    } else {
      hint.accept(
          "To merge, choose two records: hold %s and click both, or hold Shift and press Up or Down."
              .formatted(Shortcut.holding()));
    }
  }

  private void merge(PersonRow one, PersonRow other) {
    reads.from(
        store ->
            new MergeForm(
                one.facts().person(),
                other.facts().person(),
                store.sessions().of(one.id()).size(),
                store.sessions().of(other.id()).size()),
        form -> leaveAside(() -> aside.set(new Aside.Merging(form))));
  }

  /** Returns a word of warning where somebody else has the name typed, else nothing. */
  String sameName(PersonForm form) {
    long same = form.isChanged() ? list.named(form.details().name(), form.person()) : 0;
    return same == 0
        ? ""
        : "You already have %s of this name. It may be the same person."
            .formatted(PersonWords.people(same));
  }

  /**
   * Keeps what the form says, and closes it once that is on disk. Does nothing while it is not
   * complete.
   */
  void save(PersonForm form) {
    save(form, () -> {}, () -> {});
  }

  private void save(PersonForm form, Runnable saved, Runnable failed) {
    if (!form.isComplete() || form.onItsWayProperty().get()) {
      return;
    }
    if (!form.isChanged()) {
      close();
      return;
    }
    PeopleChange change =
        form.person()
            .<PeopleChange>map(p -> new PeopleChange.Edit(p.id(), form.details()))
            .orElseGet(() -> new PeopleChange.Add(form.details()));
    changes.make(
        change,
        progress -> {
          form.onItsWayProperty().set(progress == PeopleChanges.Progress.BEGUN);
          switch (progress) {
            case BEGUN -> {}
            case MADE -> {
              if (typed().equals(Optional.of(form))) {
                close();
              }
              saved.run();
            }
            case FAILED -> failed.run();
          }
        });
  }

  /** Makes one record of two, as the form says. */
  void save(MergeForm form) {
    close();
    changes.make(
        new PeopleChange.Merge(form.first().id(), form.second().id(), form.details(), packs));
  }

  /** Shows the list alone again; asks before something typed is lost. */
  void cancel() {
    leaveAside(this::close);
  }

  @Override
  public boolean hasTyped() {
    return typed().isPresent();
  }

  private Optional<PersonForm> typed() {
    return aside.get() instanceof Aside.Editing(PersonForm form) && form.isChanged()
        ? Optional.of(form)
        : Optional.empty();
  }

  @Override
  public boolean goesWithAnswers() {
    return false;
  }

  @Override
  public String kind() {
    return "details of a person";
  }

  @Override
  public String sentence() {
    String whose = typed().map(PersonForm::whose).orElse("");
    return "You have typed in a form for %s and not saved it.%s"
        .formatted(
            whose,
            typed()
                .flatMap(PersonForm::lacking)
                .map(" It needs %s before it can be saved."::formatted)
                .orElse(""));
  }

  @Override
  public boolean canBeSaved() {
    return typed().filter(PersonForm::isComplete).isPresent();
  }

  @Override
  public void save(Runnable saved, Runnable failed) {
    typed().ifPresent(form -> save(form, saved, failed));
  }

  @Override
  public void drop() {
    close();
  }

  @Override
  public void bring() {
    front.run();
  }

  /** Shows the list alone again, and drops what was typed. */
  void close() {
    aside.set(new Aside.Nothing());
  }

  private void leaveAside(Runnable next) {
    if (!hasTyped()
        || dialogs.confirm("Drop what you typed? It has not been saved.", "Drop it", "Go on")) {
      next.run();
    }
  }
}
