package app.milepost.ui.window;

import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.control.Texts;
import app.milepost.ui.folder.FolderProblem;
import app.milepost.ui.folder.OpenFolder;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One sentence above the page, until a person closes it or it holds no more. */
final class Notice extends HBox {

  private final Label label;

  private Notice(String id, String text, Button button) {
    getStyleClass().add("notice");
    setId(id);
    setAlignment(Pos.CENTER_LEFT);
    label = Texts.body(text);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    button.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(label, button);
  }

  /** Says something until a person closes it. */
  static Notice of(String text) {
    Button close = new Button("Close");
    close.setAccessibleText("Close this notice");
    Notice notice = new Notice("notice", text, close);
    close.setOnAction(e -> ((Pane) notice.getParent()).getChildren().remove(notice));
    return notice;
  }

  /** Says on pages that can do without answers that they can't be read, and leads to what helps. */
  static Notice ofProblem(OpenFolder openFolder, Navigator navigator) {
    Button see = new Button("See what you can do");
    see.setId("see-problem");
    see.setOnAction(e -> navigator.go(Page.ASSESS));
    Notice notice = new Notice("folder-notice", "", see);
    Runnable look =
        () -> {
          Page page = navigator.placeProperty().get().page();
          boolean open = openFolder.storeProperty().get().isPresent();
          Optional<FolderProblem> problem =
              openFolder
                  .problemProperty()
                  .get()
                  .filter(p -> !page.lacks(open) && (!open || page.showsAnswers()));
          problem.ifPresent(
              p -> notice.label.setText("Your answers could not be opened. " + p.sentence()));
          notice.setVisible(problem.isPresent());
          notice.setManaged(problem.isPresent());
        };
    openFolder.problemProperty().subscribe(look);
    openFolder.storeProperty().subscribe(look);
    navigator.placeProperty().subscribe(look);
    look.run();
    return notice;
  }
}
