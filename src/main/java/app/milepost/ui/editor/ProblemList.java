package app.milepost.ui.editor;

import app.milepost.editor.Draft;
import app.milepost.editor.Value;
import app.milepost.ui.Shortcut;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.WrapLine;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;

/** How many problems there are, the way to the next one, and all of them when asked for. */
final class ProblemList extends Column {

  private final EditorViewModel model;
  private final Label summary = Texts.body("");
  private final Button next = new Button("Go to the next");
  private final ToggleButton all = new ToggleButton("List them");
  private final ListView<Told> list = new ListView<>();
  private Draft draft = new Draft(Value.Fields.NONE);
  private int at = -1;

  ProblemList(EditorViewModel model) {
    this.model = model;
    getStyleClass().add("problem-list");
    summary.setId("edit-problems");
    next.setId("edit-next-problem");
    next.setOnAction(e -> next());
    all.setId("edit-list-problems");
    list.setId("edit-problem-list");
    list.setAccessibleText("All problems");
    list.setCellFactory(view -> new Cell());
    list.setOnMouseClicked(e -> open());
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Shortcut.OPEN_FOUND.matches(event)) {
            open();
            event.consume();
          }
        });
    all.selectedProperty().subscribe(on -> showList());
    getChildren().addAll(new WrapLine(16, summary, next, all), list);
  }

  /** Returns something in the usual font that is always there. */
  Label ruler() {
    return summary;
  }

  void show(EditorState state) {
    summary.setText(EditorWords.problems(state));
    state.editing().ifPresent(e -> draft = e.draft());
    if (!list.getItems().equals(state.told())) {
      list.getItems().setAll(state.told());
      at = -1;
    }
    Children.show(next, !state.told().isEmpty());
    Children.show(all, !state.told().isEmpty());
    showList();
  }

  private void showList() {
    Children.show(list, all.isSelected() && !list.getItems().isEmpty());
  }

  /** Leads to the first problem, or the one after that which it led to before. */
  void next() {
    List<Told> told = model.now().told();
    if (!told.isEmpty()) {
      at = (at + 1) % told.size();
      list.getSelectionModel().select(at);
      model.leadTo(told.get(at));
    }
  }

  private void open() {
    int chosen = list.getSelectionModel().getSelectedIndex();
    if (chosen >= 0) {
      at = chosen;
      model.leadTo(list.getItems().get(chosen));
    }
  }

  /** Where it is, and what it is. */
  private final class Cell extends ListCell<Told> {
    Cell() {
      setWrapText(true);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Told item, boolean empty) {
      super.updateItem(item, empty);
      setText(
          empty || item == null
              ? ""
              : "%s: %s"
                  .formatted(
                      item.part().isGroup() || item.part().id().isEmpty()
                          ? PartWords.all(item.part().kind())
                          : draft.title(item.part()),
                      item.marked()));
    }
  }
}
