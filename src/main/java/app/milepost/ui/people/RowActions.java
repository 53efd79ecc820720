package app.milepost.ui.people;

import static app.milepost.report.ReportFormat.JSON;
import static app.milepost.report.ReportFormat.PDF;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
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
  private final MenuButton more;

  RowActions(PeopleViewModel model, Supplier<List<PersonRow>> chosen) {
    this.chosen = chosen;
    getStyleClass().add("row-actions");
    open = button("open-person", "Open", one(model::open));
    edit = button("edit-person", "Edit", one(model.forms()::edit));
    archive = button("archive-person", "Archive", one(model::archive));
    merge = button("merge-people", "Merge two…", () -> model.forms().merge(chosen.get()));
    delete = button("delete-person", "Delete…", one(model::delete));
    open.getStyleClass().add("accent");
    more = more(model);
    getChildren().addAll(open, edit, archive, merge, delete, more);
  }

  private Runnable one(Consumer<PersonRow> action) {
    return () -> action.accept(chosen.get().getFirst());
  }

  private MenuButton more(PeopleViewModel model) {
    MenuButton menu = new MenuButton("More");
    menu.setId("more-person");
    menu.setAccessibleText("More to do with the person chosen");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.getItems()
        .addAll(
            item("Save all that is held as PDF…", one(row -> model.save(row, PDF))),
            item("Save all that is held as JSON…", one(row -> model.save(row, JSON))),
            new SeparatorMenuItem(),
            item("Delete and erase from backups…", one(model::erase)));
    return menu;
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(e -> action.run());
    return item;
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
    List.of(open, edit, archive, delete, more).forEach(b -> b.setDisable(now.size() != 1));
    merge.setDisable(now.isEmpty());
    boolean back = now.size() == 1 && now.getFirst().facts().person().archived();
    archive.setText(back ? "Bring back" : "Archive");
  }
}
