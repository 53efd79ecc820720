package app.milepost.ui.editor;

import app.milepost.competency.Competency;
import app.milepost.role.Requirement;
import app.milepost.ui.Shortcut;
import app.milepost.ui.control.Choice;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.ui.control.WrapLine;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/** Adds a requirement that many careers have, with its texts and activities. */
final class LibraryBox extends TitledPart {

  private static final int USUAL_LEVEL = 2;

  private final List<Competency> library;
  private final BiConsumer<Competency, Integer> take;
  private final TextField find = new TextField();
  private final ListView<Competency> list = new ListView<>();
  private final Choice<Integer> level =
      new Choice<>("library-level", "Level asked for on each rung", l -> {});

  /**
   * Makes one that shows all of them.
   *
   * @param take gets the one that is chosen and the level asked for
   */
  LibraryBox(List<Competency> library, BiConsumer<Competency, Integer> take) {
    super(
        "From the library",
        "Requirements with their five sentences, proof, a question and activities. Answers to them"
            + " count in other careers too.");
    this.library = library;
    this.take = take;
    find.setId("library-find");
    find.setPromptText("Find one by its name");
    find.setAccessibleText("Find a requirement in the library");
    find.textProperty().addListener((o, before, now) -> look(now));
    find.addEventFilter(KeyEvent.KEY_PRESSED, this::onFindKey);
    list.setId("library-list");
    list.setAccessibleText("Requirements in the library");
    list.setCellFactory(view -> new Cell());
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Shortcut.OPEN_FOUND.matches(event)) {
            take();
            event.consume();
          }
        });
    level.offer(
        IntStream.rangeClosed(1, Requirement.TOP_LEVEL)
            .mapToObj(l -> new Choice.Option<>(l, "Level " + l))
            .toList());
    level.show(USUAL_LEVEL);
    Button button = new Button("Add from the library");
    button.setId("library-add");
    button.setOnAction(e -> take());
    button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    Label asked = Texts.muted("asked for on each rung:");
    getChildren().addAll(find, list, new WrapLine(8, asked, level, button));
    look("");
  }

  private void look(String words) {
    List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    list.getItems()
        .setAll(
            library.stream()
                .filter(c ->
                    wanted.stream().allMatch(w -> c.title().toLowerCase(Locale.ROOT).contains(w)))
                .toList());
    if (!words.isBlank()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void onFindKey(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    if (Shortcut.FOUND_BELOW.matches(event)) {
      choose(at + 1);
    } else if (Shortcut.FOUND_ABOVE.matches(event)) {
      choose(at - 1);
    } else if (Shortcut.OPEN_FOUND.matches(event)) {
      take();
    } else {
      return;
    }
    event.consume();
  }

  private void choose(int index) {
    if (index >= 0 && index < list.getItems().size()) {
      list.getSelectionModel().select(index);
      list.scrollTo(Math.max(0, index - 1));
    }
  }

  private void take() {
    Competency chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      take.accept(chosen, level.getValue().value());
    }
  }

  /** Its title. */
  private static final class Cell extends ListCell<Competency> {
    @Override
    protected void updateItem(Competency item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty ? "" : item.title());
    }
  }
}
