package app.milepost.ui.editor;

import app.milepost.competency.Competencies;
import app.milepost.competency.Competency;
import app.milepost.editor.Draft;
import app.milepost.editor.Drafts;
import app.milepost.editor.Edit;
import app.milepost.editor.EditHistory;
import app.milepost.editor.Part;
import app.milepost.editor.Part.Kind;
import app.milepost.editor.Place;
import app.milepost.editor.Value;
import app.milepost.format.OwnPacks;
import app.milepost.report.table.CareerMatrix;
import app.milepost.report.table.XlsxTable;
import app.milepost.role.RolePack;
import app.milepost.ui.Dialogs;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Latest;
import app.milepost.ui.Tasks;
import app.milepost.ui.Undoable;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.work.Leaving;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Writes and changes one career at a time. Each change is judged off the window's thread, the
 * latest first. Lives on the thread that owns the window.
 */
public final class EditorViewModel implements Undoable {

  private final OpenFolder openFolder;
  private final Tasks tasks;
  private final Function<Path, OwnPacks> packs;
  private final Judge judge;
  private final Dialogs dialogs;
  private final Leaving leaving;
  private final UnsavedCareer unsaved;
  private final Supplier<Competencies> reading;
  private final Runnable front;
  private final Latest opening = new Latest();
  private final ReadOnlyObjectWrapper<EditorState> state =
      new ReadOnlyObjectWrapper<>(EditorState.NONE);
  private final ReadOnlyObjectWrapper<Optional<Draft>> draft =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private Optional<Competencies> library = Optional.empty();
  private Optional<Runnable> opened = Optional.empty();
  private boolean saving;

  /**
   * Begins with nothing edited.
   *
   * @param openFolder the data folder in use
   * @param tasks where files are read and written
   * @param packs opens and keeps the packs of a data folder
   * @param judge tells what is wrong with a draft
   * @param dialogs asks for a file
   * @param leaving asks before changes are lost
   * @param library reads requirements that many careers have; asked once, when a career is begun
   * @param front brings the page to the front
   */
  public EditorViewModel(
      OpenFolder openFolder,
      Tasks tasks,
      Function<Path, OwnPacks> packs,
      Judge judge,
      Dialogs dialogs,
      Leaving leaving,
      Supplier<Competencies> library,
      Runnable front) {
    this.openFolder = openFolder;
    this.tasks = tasks;
    this.packs = packs;
    this.judge = judge;
    this.dialogs = dialogs;
    this.leaving = leaving;
    reading = library;
    this.front = front;
    unsaved = new UnsavedCareer(this, front);
    leaving.watch(unsaved);
    state.subscribe(now -> {
      Optional<Draft> written = now.editing().map(Editing::draft);
      if (!written.equals(draft.get())) {
        draft.set(written);
      }
      canUndo.set(now.editing().flatMap(e -> e.history().lastDone()).isPresent());
      canRedo.set(now.editing().flatMap(e -> e.history().lastUndone()).isPresent());
    });
    judge.follow(() -> {
      judge();
      goOn();
    });
    openFolder.folderProperty().addListener((o, before, now) -> close());
  }

  ReadOnlyObjectProperty<EditorState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Returns what is written, if anything is edited. */
  ReadOnlyObjectProperty<Optional<Draft>> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /** Runs something after what is already waiting. */
  void later(Runnable action) {
    tasks.later(action);
  }

  /** Returns what is shown. */
  EditorState now() {
    return state.get();
  }

  /**
   * Returns what the career that is edited is called, which may be nothing yet; empty without one.
   */
  public ObservableValue<Optional<String>> begun() {
    return state.map(now -> now.editing().map(e -> e.draft().title()));
  }

  /** Returns whether the career has a guide. */
  boolean hasGuide() {
    return now().editing().flatMap(e -> e.draft().at(Place.ROOT.field("guide"))).isPresent();
  }

  /** Returns requirements that many careers have. */
  List<Competency> library() {
    return competencies().all();
  }

  /** Returns the fields of the part that is shown. */
  List<FieldSpec> fields() {
    return now().editing().map(e -> forms().of(e.draft(), e.part())).orElse(List.of());
  }

  private Competencies competencies() {
    Competencies known = library.orElseGet(reading);
    library = Optional.of(known);
    return known;
  }

  private Forms forms() {
    return new Forms(competencies());
  }

  /** Begins a career of which nothing is written yet, once it is decided about what is unsaved. */
  public void beginNew() {
    begin(from -> Editing.fresh(Drafts.empty(), Optional.empty(), from.taken()));
  }

  /**
   * Begins with a copy of a career, once it is decided about what is unsaved.
   *
   * @param id the id of its pack
   */
  public void beginCopy(String id) {
    begin(from -> copy(from.open(id).draft(), from));
  }

  /**
   * Opens a career of one's own, and a copy of any other, once it is decided about what is unsaved.
   *
   * @param id the id of its pack
   */
  public void beginWith(String id) {
    begin(from -> {
      OwnPacks.Opened opened = from.open(id);
      Draft draft = opened.draft();
      return opened.own() ? Editing.own(draft, judge.read(draft), from.taken()) : copy(draft, from);
    });
  }

  /** Opens a file that should be a role pack, once it is decided about what is unsaved. */
  public void beginFile() {
    dialogs
        .chooseFileToOpen(
            "Open a career", "Role packs and spreadsheets", "*.json", "*.xlsx", "*.csv")
        .ifPresent(
            file -> begin(from -> Editing.fresh(from.read(file), Optional.empty(), from.taken())));
  }

  private Editing copy(Draft draft, OwnPacks from) throws IOException {
    Draft named = draft.with(Place.ROOT.field("title"), new Value.Text("Copy of " + draft.title()));
    return Editing.fresh(named, judge.read(draft), from.taken());
  }

  @FunctionalInterface
  private interface Beginning {
    Editing in(OwnPacks from) throws IOException;
  }

  private void begin(Beginning beginning) {
    leaving.insteadOf(
        unsaved,
        () -> {
          OwnPacks from = packs.apply(openFolder.folderProperty().get());
          Latest.Wish mine = opening.next();
          tasks.run(
              () -> beginning.in(from),
              mine.only((Editing begun) -> {
                state.set(EditorState.begun(begun));
                judge();
                front.run();
              }),
              mine.only(e -> {
                tell(FailureSentence.of(e), true);
                front.run();
              }));
        });
  }

  /** Edits nothing any more; what is not saved is lost. */
  void close() {
    opening.next();
    judge.drop();
    state.set(EditorState.NONE);
  }

  /** Closes the career, once it is decided about what is unsaved. */
  void leave() {
    leaving.insteadOf(unsaved, this::close);
  }

  /** Shows another part. */
  void show(Part part) {
    editing(e -> state.set(now().showing(e.showing(part))));
  }

  /** Shows where something is wrong. */
  void leadTo(Told told) {
    show(told.part());
    state.set(now().leadingTo(told.place()));
  }

  /** Notes that the person was led to the field that was wanted. */
  void arrive() {
    editing(e -> state.set(now().showing(e)));
  }

  /** Writes what was entered in a field of the part that is shown. */
  void write(Place place, Optional<Value> value) {
    editing(e -> change(e.make(new Edit.Write(e.part(), place, value))));
  }

  /** Ends typing: what is typed next is a change of its own. */
  void pause() {
    editing(e -> state.set(now().showing(e.pausing())));
  }

  /**
   * Adds a part and shows it; does nothing without a title.
   *
   * @param section the id of the section of a requirement; empty for other kinds
   */
  void add(Kind kind, String title, String section) {
    if (!title.isBlank()) {
      editing(e -> {
        Part part = Drafts.fresh(e.draft(), kind, title.strip());
        change(e.make(new Edit.Add(part, title.strip(), section)).showing(part));
      });
    }
  }

  /**
   * Adds a requirement of the library and shows it.
   *
   * @param level 1 to 4, asked for on each rung
   */
  void take(Competency competency, String section, int level) {
    editing(e -> {
      Part part = Drafts.fresh(e.draft(), Kind.REQUIREMENT, competency.title());
      change(e.make(new Edit.Take(part, competency, section, level)).showing(part));
    });
  }

  /** Deletes the part that is shown, and shows what it belonged to. */
  void remove() {
    editing(e -> {
      Part part = e.part();
      Part around =
          part.kind() == Kind.REQUIREMENT
              ? new Part(Kind.SECTION, e.draft().fields(part).text("section"))
              : Part.all(part.kind());
      String title = e.draft().title(part);
      change(e.make(new Edit.Remove(part)).showing(around));
      tell("“%s” is deleted. Undo brings it back.".formatted(title), false);
    });
  }

  /** Moves the part that is shown up or down among its like. */
  void move(int by) {
    editing(e -> change(e.make(new Edit.Move(e.part(), by))));
  }

  /** Leaves out the guide. */
  void dropGuide() {
    editing(e -> change(e.make(new Edit.DropGuide())));
  }

  @Override
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  @Override
  public void undo() {
    editing(e ->
        e.history().lastDone().ifPresent(edit -> step(e, EditHistory::undo, edit, "Undone: %s.")));
  }

  @Override
  public void redo() {
    editing(e ->
        e.history()
            .lastUndone()
            .ifPresent(edit -> step(e, EditHistory::redo, edit, "Done again: %s.")));
  }

  private void step(Editing before, UnaryOperator<EditHistory> step, Edit edit, String words) {
    Editing after = before.stepped(step, edit);
    Draft named = before.draft().place(edit.about()).isPresent() ? before.draft() : after.draft();
    change(after);
    tell(words.formatted(PartWords.done(edit, named)), false);
  }

  private void editing(Consumer<Editing> action) {
    now().editing().ifPresent(action);
  }

  private void change(Editing after) {
    if (now().editing().filter(e -> e.draft().equals(after.draft())).isPresent()) {
      state.set(now().showing(after));
    } else {
      state.set(now().changed(after));
      judge();
    }
  }

  private void judge() {
    editing(e ->
        judge.judge(
            e.toSave(),
            e.base(),
            (told, effect) -> state.set(now().judged(told, effect)),
            failure -> tell(FailureSentence.of(failure), true)));
  }

  /** Tells something until the next change. */
  void tell(String sentence, boolean problem) {
    state.set(now().noting(sentence, problem));
  }

  /** Keeps the career as a file of the packs folder, unless something is wrong with it. */
  void save() {
    save(() -> {}, () -> {});
  }

  /**
   * Keeps the career as a file of the packs folder.
   *
   * @param saved run once it is there
   * @param failed run where it could not be kept
   */
  void save(Runnable saved, Runnable failed) {
    Optional<Editing> editing = now().editing();
    if (editing.isEmpty() || saving) {
      return;
    }
    if (now().errors() > 0) {
      tell(EditorWords.notSaved(now().errors()), true);
      now().told().stream().filter(Told::error).findFirst().ifPresent(this::leadTo);
      failed.run();
      return;
    }
    saving = true;
    Editing of = editing.get();
    Draft written = of.toSave();
    OwnPacks into = packs.apply(openFolder.folderProperty().get());
    tasks.run(
        () -> into.save(written, of.file()),
        pack -> {
          saving = false;
          saved(of, written, pack);
          saved.run();
        },
        e -> {
          saving = false;
          tell(FailureSentence.of(e), true);
          failed.run();
        });
  }

  private void saved(Editing of, Draft written, RolePack pack) {
    editing(e -> state.set(now().savedAs(e.saved(of.draft(), written, pack), pack)));
    tell(EditorWords.saved(pack.version(), of.file().isPresent()), false);
    openFolder.kept(pack);
    judge();
  }

  /**
   * Exports the career as a file, be it right or wrong.
   *
   * @param to gets a file name and what writes it
   */
  void export(BiConsumer<String, FileExport.Content> to) {
    editing(e -> {
      Draft draft = e.toSave();
      to.accept(draft.root().text("id") + ".json", out -> out.write(judge.file(draft)));
    });
  }

  /**
   * Exports the career as a spreadsheet, one row a requirement, once it can be used.
   *
   * @param to gets a file name and what writes it
   */
  void exportSheet(BiConsumer<String, FileExport.Content> to) {
    editing(e ->
        tasks.run(
            () -> judge.read(e.toSave()),
            read ->
                read.ifPresentOrElse(
                    pack ->
                        to.accept(
                            pack.id() + ".xlsx",
                            out -> XlsxTable.write(new CareerMatrix(pack).tables(), out)),
                    () -> tell(EditorWords.NO_SHEET, true)),
            failure -> tell(FailureSentence.of(failure), true)));
  }

  /**
   * Puts the career that was saved on screen, to be rated.
   *
   * @param rate run once it is there with the answers to it
   */
  void open(Runnable rate) {
    now()
        .saved()
        .ifPresent(pack ->
            openFolder.show(
                pack,
                () -> {
                  opened = Optional.of(rate);
                  goOn();
                }));
  }

  private void goOn() {
    if (judge.hasAnswers() || openFolder.usage().withNobody().getValue()) {
      Optional<Runnable> rate = opened;
      opened = Optional.empty();
      rate.ifPresent(Runnable::run);
    }
  }
}
