package app.milepost.ui.window;

import app.milepost.ui.control.Texts;
import app.milepost.ui.folder.CareersImport;
import app.milepost.ui.folder.Incoming;
import app.milepost.ui.folder.TakeOver;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Takes a file dropped on the window, and tells above the page what became of it. */
final class TakeOverNotice extends HBox {

  private final Label told = Texts.body("");

  TakeOverNotice(TakeOver takeOver) {
    getStyleClass().add("notice");
    setId("take-over-notice");
    setAlignment(Pos.CENTER_LEFT);
    told.setId("taken-over");
    told.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(told, Priority.ALWAYS);
    Button close = new Button("Close");
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setAccessibleText("Close this notice");
    close.setOnAction(e -> takeOver.forget());
    getChildren().addAll(told, close);
    takeOver.doneProperty().addListener((o, before, now) -> show(takeOver));
    takeOver.problemProperty().addListener((o, before, now) -> show(takeOver));
    show(takeOver);
  }

  private void show(TakeOver takeOver) {
    told.setText(
        takeOver
            .doneProperty()
            .get()
            .map("✓ "::concat)
            .or(() -> takeOver.problemProperty().get().map("⚠ "::concat))
            .orElse(""));
    setVisible(!told.getText().isEmpty());
    setManaged(isVisible());
  }

  /** Lets files be dropped anywhere on a part of the window. */
  static void takeDrops(Node onto, Incoming incoming, Runnable showCareers) {
    onto.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          Dragboard board = event.getDragboard();
          if (oneFile(board) || CareersImport.maySuit(paths(board))) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    onto.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          List<Path> files = paths(event.getDragboard());
          if (CareersImport.suits(files)) {
            showCareers.run();
            incoming.careers().from(files);
            event.setDropCompleted(true);
            event.consume();
          } else if (oneFile(event.getDragboard())) {
            incoming.answers().from(files.getFirst());
            event.setDropCompleted(true);
            event.consume();
          }
        });
  }

  private static List<Path> paths(Dragboard board) {
    return board.hasFiles() ? board.getFiles().stream().map(File::toPath).toList() : List.of();
  }

  private static boolean oneFile(Dragboard board) {
    return board.hasFiles() && board.getFiles().size() == 1;
  }
}
