package app.milepost.ui.editor;

import app.milepost.report.ReportFormat;
import app.milepost.ui.Shortcut;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.HoverText;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.WrapLine;
import app.milepost.ui.export.ExportOutcome;
import app.milepost.ui.export.FileExport;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** What is edited, what can be done with it as a whole, and what that does to the score. */
final class EditorHead extends Column {

  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("error");

  private final Label title = Texts.pageTitle("");
  private final Label state = Texts.muted("");
  private final Button save = new Button("Save");
  private final Button assess = new Button("Rate against it");
  private final Label note = Texts.body("");
  private final Label effect = Texts.muted("");

  /**
   * Makes it.
   *
   * @param files exports it
   * @param problems tells what is wrong with it
   * @param assess brings a career that was saved to the front, to be rated
   */
  EditorHead(
      EditorViewModel model, FileExport files, ProblemList problems, Consumer<EditorState> assess) {
    getStyleClass().add("editor-head");
    title.setId("edit-page-title");
    state.setId("edit-state");
    save.setId("edit-save");
    save.getStyleClass().add("accent");
    save.setOnAction(e -> model.save());
    HoverText.of(save, Shortcut.SAVE.inTooltip("Save"));
    this.assess.setId("edit-assess");
    this.assess.setOnAction(e -> assess.accept(model.now()));
    Button export = new Button("Export…");
    export.setId("edit-export");
    export.setOnAction(e ->
        model.export((name, content) -> files.save("career", name, ReportFormat.JSON, content)));
    Button sheet = new Button("Export as spreadsheet…");
    sheet.setId("edit-export-sheet");
    sheet.setOnAction(e ->
        model.exportSheet(
            (name, content) -> files.save("career", name, ReportFormat.XLSX, content)));
    Button close = new Button("Close");
    close.setId("edit-close");
    close.setOnAction(e -> model.leave());
    note.setId("edit-note");
    note.getStyleClass().add("editor-note");
    effect.setId("edit-effect");
    getChildren()
        .addAll(
            title,
            new WrapLine(8, save, this.assess, export, sheet, close, state),
            new ExportOutcome("edit-export", files),
            problems,
            effect);
  }

  /**
   * Returns what tells what came of the last thing done; it stays in sight where the head does not.
   */
  Label note() {
    return note;
  }

  void show(EditorState now) {
    Optional<Editing> editing = now.editing();
    String name = editing.map(e -> e.draft().title()).orElse("");
    title.setText(name.isBlank() ? "New career" : name);
    state.setText(editing.map(EditorWords::state).orElse(""));
    Children.show(assess, now.saved().isPresent());
    note.setText(now.note().map(n -> (n.problem() ? "⚠ " : "✓ ") + n.sentence()).orElse(""));
    note.pseudoClassStateChanged(PROBLEM, now.note().filter(EditorState.Note::problem).isPresent());
    Children.show(note, now.note().isPresent());
    effect.setText(now.effect());
    Children.show(effect, !now.effect().isEmpty());
  }
}
