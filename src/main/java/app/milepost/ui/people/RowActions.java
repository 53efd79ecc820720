package app.milepost.ui.people;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** What can be done with whoever is chosen in the list. */
final class RowActions extends FlowPane {

  private final Supplier<List<PersonRow>> chosen;
  private final Button open;
  private final Button edit;
  private final Button archive;
  private final Button delete;
  private final Button merge;

  RowActions(PeopleViewModel model, Supplier<List<PersonRow>> chosen) {
    this.chosen = chosen;
    getStyleClass().add("row-actions");
    open = button("open-person", "Open", one(model::open));
    edit = button("edit-person", "Edit", one(model::edit));
    archive = button("archive-person", "Archive", one(model::archive));
    merge = button("merge-people", "Merge two…", () -> model.merge(chosen.get()));
    delete = button("delete-person", "Delete…", one(model::delete));
    open.getStyleClass().add("accent");
    getChildren().addAll(open, edit, archive, merge, delete);
  }

  private Runnable one(Consumer<PersonRow> action) {
    return () -> action.accept(chosen.get().getFirst());
  }

  private static Button button(String id, String words, Runnable action) {
    Button button = new Button(words);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  /** Offers what can be done with whoever is chosen now. */
  void refresh() {
    List<PersonRow> now = chosen.get();
    List.of(open, edit, archive, delete).forEach(b -> b.setDisable(now.size() != 1));
    merge.setDisable(now.isEmpty());
    boolean back = now.size() == 1 && now.getFirst().facts().person().archived();
    archive.setText(back ? "Bring back" : "Archive");
  }
}
