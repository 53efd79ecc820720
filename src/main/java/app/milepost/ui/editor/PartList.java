package app.milepost.ui.editor;

import app.milepost.editor.Part;
import app.milepost.ui.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All parts of the career, one below the other; the one chosen is shown beside. */
final class PartList extends VBox {

  /** A line, and how many problems are in the part it leads to. */
  private record Line(Outline.Row row, long problems) {

    String text() {
      return problems == 0 ? row.title() : "⚠ " + row.title();
    }
  }

  private final ListView<Line> list = new ListView<>();
  private boolean showing;

  /**
   * Makes an empty list.
   *
   * @param enter where the Enter key leads
   */
  PartList(EditorViewModel model, Runnable enter) {
    getStyleClass().add("part-list");
    list.setId("edit-parts");
    list.setAccessibleText("Parts of the career");
    list.setCellFactory(view -> new Cell());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((o, before, now) -> {
          if (!showing && now != null) {
            model.show(now.row().part());
          }
        });
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Shortcut.OPEN_FOUND.matches(event)) {
            enter.run();
            event.consume();
          }
        });
    list.setMinHeight(0);
    setVgrow(list, Priority.ALWAYS);
    getChildren().add(list);
  }

  void show(EditorState state) {
    Optional<Editing> editing = state.editing();
    if (editing.isEmpty()) {
      return;
    }
    showing = true;
    List<Line> wanted = lines(editing.get(), state.told());
    if (list.getItems().size() == wanted.size()) {
      for (int i = 0; i < wanted.size(); i++) {
        if (!list.getItems().get(i).equals(wanted.get(i))) {
          list.getItems().set(i, wanted.get(i));
        }
      }
    } else {
      list.getItems().setAll(wanted);
    }
    Part part = editing.get().part();
    for (int i = 0; i < wanted.size(); i++) {
      if (wanted.get(i).row().part().equals(part)) {
        choose(i);
      }
    }
    showing = false;
  }

  private void choose(int index) {
    if (list.getSelectionModel().getSelectedIndex() != index) {
      list.getSelectionModel().clearAndSelect(index);
      if (!list.isFocused()) {
        list.scrollTo(Math.max(0, index - 2));
      }
    }
  }

  private static List<Line> lines(Editing editing, List<Told> told) {
    List<Line> lines = new ArrayList<>();
    for (Outline.Row row : Outline.of(editing.draft())) {
      long problems = told.stream().filter(t -> t.error() && t.part().equals(row.part())).count();
      lines.add(new Line(row, problems));
    }
    return lines;
  }

  /** Its title, further in the deeper it is. */
  private static final class Cell extends ListCell<Line> {

    private static final int DEEPEST = 2;

    Cell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Line item, boolean empty) {
      super.updateItem(item, empty);
      for (int depth = 0; depth <= DEEPEST; depth++) {
        getStyleClass().remove("depth-" + depth);
      }
      if (empty || item == null) {
        setText("");
      } else {
        setText(item.text());
        setAccessibleText(
            item.problems() == 0
                ? item.row().title()
                : "%s, problems: %d".formatted(item.row().title(), item.problems()));
        getStyleClass().add("depth-" + item.row().depth());
      }
    }
  }
}
