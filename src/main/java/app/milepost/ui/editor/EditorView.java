package app.milepost.ui.editor;

import app.milepost.ui.PageChanges;
import app.milepost.ui.PageKeys;
import app.milepost.ui.Shortcut;
import app.milepost.ui.Undoable;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Em;
import app.milepost.ui.control.PageScroll;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.WrapLine;
import app.milepost.ui.export.FileExport;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The page on which a career is written or changed: its parts, and beside them a form for the one
 * that is chosen. Where there is little room, all is in one column.
 */
public final class EditorView extends StackPane implements PageKeys, PageChanges {

  /** Below this, the form would be too narrow beside the parts. */
  private static final double LEAST_EMS = 50;

  private final EditorViewModel model;
  private final ProblemList problems;
  private final EditorHead head;
  private final PartForm form;
  private final PartList parts;
  private final Column inner = new Column();
  private final PageScroll scroll;
  private final HBox beside = new HBox();
  private final VBox frame = new VBox();
  private final Column empty = new Column();
  private final Button begin = new Button("New career…");
  private boolean edits;

  /**
   * Builds the page.
   *
   * @param model what is edited
   * @param files exports it
   * @param careers leads to all careers
   * @param rate brings the page on which the career on screen is rated to the front
   */
  public EditorView(EditorViewModel model, FileExport files, Runnable careers, Runnable rate) {
    this.model = model;
    getStylesheets()
        .addAll(
            List.of(
                Objects.requireNonNull(EditorView.class.getResource("/css/desk.css"))
                    .toExternalForm(),
                Objects.requireNonNull(EditorView.class.getResource("/css/editor.css"))
                    .toExternalForm()));
    getStyleClass().addAll("desk-page", "editor");
    problems = new ProblemList(model);
    head = new EditorHead(model, files, problems, now -> model.open(rate));
    form = new PartForm(model);
    parts = new PartList(model, form::takeKeyboard);
    StackPane content = new StackPane(inner);
    content.getStyleClass().add("editor-content");
    scroll = new PageScroll(content);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    VBox.setVgrow(beside, Priority.ALWAYS);
    fillEmpty(careers);
    getChildren().addAll(frame, empty);
    arrange(false);
    // It is known in the midst of styling, when no node may go elsewhere.
    Em.narrower(this, problems.ruler(), LEAST_EMS)
        .addListener((o, before, now) -> model.later(() -> arrange(Boolean.TRUE.equals(now))));
    files.speakOnlyOf(model.draftProperty());
    model.stateProperty().subscribe(this::show);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onOwnKey);
  }

  private void fillEmpty(Runnable careers) {
    Label note = Texts.body("");
    note.setId("edit-empty-note");
    note.getStyleClass().add("problem");
    model
        .stateProperty()
        .subscribe(now -> {
          note.setText(now.note().map(n -> "⚠ " + n.sentence()).orElse(""));
          Children.show(note, now.note().isPresent());
        });
    begin.setId("edit-begin");
    begin.getStyleClass().add("accent");
    begin.setOnAction(e -> model.beginNew());
    Button file = new Button("Open a file…");
    file.setId("edit-open-file");
    file.setOnAction(e -> model.beginFile());
    Button choose = new Button("Choose one on the Careers page");
    choose.setId("edit-choose");
    choose.setOnAction(e -> careers.run());
    empty.getStyleClass().add("editor-empty");
    empty
        .getChildren()
        .addAll(
            Texts.pageTitle("Write or change a career"),
            note,
            Texts.body(
                "Nothing is being edited. Begin a career of your own, or open one and edit a copy"
                    + " of it."),
            new WrapLine(8, begin, file, choose));
  }

  private void arrange(boolean narrow) {
    if (narrow) {
      frame.getChildren().setAll(beside, head.note());
      beside.getChildren().setAll(scroll);
      inner.getChildren().setAll(head, parts, form);
    } else {
      inner.getChildren().setAll(form);
      beside.getChildren().setAll(parts, scroll);
      frame.getChildren().setAll(head, head.note(), beside);
    }
    pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), narrow);
  }

  private void show(EditorState now) {
    boolean editing = now.editing().isPresent();
    Children.show(frame, editing);
    Children.show(empty, !editing);
    head.show(now);
    problems.show(now);
    parts.show(now);
    form.show(now);
    if (editing != edits) {
      edits = editing;
      takeKeyboard();
    }
    now.wanted()
        .ifPresent(place -> {
          form.takeKeyboard(place).ifPresent(scroll::bringAtOnce);
          model.arrive();
        });
  }

  /** A text field would take back what was typed into it by itself, past the career's changes. */
  private void onOwnKey(KeyEvent event) {
    if (Shortcut.UNDO.matches(event)) {
      model.undo();
    } else if (Shortcut.REDO.matches(event)) {
      model.redo();
    } else if (Shortcut.SAVE.matches(event)) {
      model.save();
    } else if (Shortcut.NEXT_PROBLEM.matches(event)) {
      problems.next();
    } else {
      return;
    }
    event.consume();
  }

  @Override
  public Undoable changes() {
    return model;
  }

  @Override
  public boolean onKey(KeyEvent event) {
    return false;
  }

  @Override
  public void takeKeyboard() {
    if (getScene() != null) {
      applyCss();
      if (edits) {
        form.takeKeyboard();
      } else {
        begin.requestFocus();
      }
    }
  }
}
