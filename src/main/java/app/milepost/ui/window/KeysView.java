package app.milepost.ui.window;

import app.milepost.ui.Page;
import app.milepost.ui.Shortcut;
import app.milepost.ui.control.PageScroll;
import app.milepost.ui.control.Texts;
import app.milepost.ui.work.Usage;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All keys that do something, for whom Milepost is for. */
final class KeysView extends StackPane {

  private final VBox column = new VBox();

  KeysView(Usage usage, Runnable close) {
    setId("keys");
    column.getStyleClass().add("settings");
    StackPane content = new StackPane(column);
    content.getStyleClass().add("page-content");
    getChildren().add(new PageScroll(content));
    Button done = new Button("Close");
    done.setId("keys-close");
    done.setCancelButton(true);
    done.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    done.setOnAction(e -> close.run());
    usage.forClients().subscribe(forClients -> show(forClients, done));
  }

  private void show(boolean forClients, Button done) {
    column.getChildren().setAll(Texts.pageTitle("Keys"));
    for (Shortcut.Where where : Shortcut.Where.values()) {
      if (forClients || where != Shortcut.Where.PEOPLE) {
        column.getChildren().add(group(where, forClients));
      }
    }
    column.getChildren().add(done);
  }

  private static VBox group(Shortcut.Where where, boolean forClients) {
    GridPane list = new GridPane();
    list.getStyleClass().add("key-list");
    Shortcut.at(where).forEach(s -> add(list, s.keys(), s.meaning()));
    if (where == Shortcut.Where.EVERYWHERE) {
      List<Page> pages = Page.shown(forClients);
      add(
          list,
          Shortcut.pageKeys(pages.size()),
          pages.stream().map(Page::title).collect(Collectors.joining(", ")));
    }
    if (where == Shortcut.Where.PEOPLE) {
      add(list, "Any letter", "Find somebody, on the People page");
    }
    return new VBox(8, Texts.heading(where.title()), list);
  }

  private static void add(GridPane list, String keys, String meaning) {
    Label name = Texts.body(keys);
    name.getStyleClass().add("key-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label what = Texts.muted(meaning);
    // What takes two lines of large text begins beside its keys.
    GridPane.setValignment(name, VPos.TOP);
    GridPane.setValignment(what, VPos.TOP);
    list.addRow(list.getRowCount(), name, what);
  }
}
