package app.milepost.ui.settings;

import app.milepost.ui.Page;
import app.milepost.ui.Usage;
import app.milepost.ui.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** The keys that do something, for whom Milepost is for. */
final class KeyList extends GridPane {

  /** Keys and what they do. */
  private record Key(String keys, String effect) {}

  private static final List<Key> RATING =
      List.of(
          new Key("0 to 4", "Choose that level and move on to the next skill"),
          new Key("Up, Down", "Move from skill to skill"),
          new Key("E", "Say what you could show"),
          new Key("N", "Write a note"));

  private static final List<Key> PEOPLE =
      List.of(
          new Key("Ctrl+N", "Add somebody, on the People page"),
          new Key("Any letter", "Find somebody, on the People page"),
          new Key("Enter", "Open the person chosen"),
          new Key("Delete", "Delete the person chosen, after a question"));

  KeyList(Usage usage) {
    getStyleClass().add("key-list");
    usage.forClients().subscribe(this::show);
  }

  private void show(boolean forClients) {
    List<Key> keys = new ArrayList<>(forClients ? PEOPLE : List.of());
    keys.addAll(RATING);
    keys.add(new Key("Ctrl+Z, Ctrl+Y", "Undo, redo"));
    List<Page> pages = Page.shown(forClients);
    keys.add(
        new Key(
            "Ctrl+1 to Ctrl+" + pages.size(),
            pages.stream().map(Page::title).collect(Collectors.joining(", "))));
    keys.add(new Key("Ctrl+L", "Lock, where your data is protected by a passphrase"));
    keys.add(new Key("Esc", "Close an explanation"));
    getChildren().clear();
    for (int i = 0; i < keys.size(); i++) {
      Label key = Texts.body(keys.get(i).keys());
      key.setMinWidth(Region.USE_PREF_SIZE);
      addRow(i, key, Texts.muted(keys.get(i).effect()));
    }
  }
}
