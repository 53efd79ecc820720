package app.milepost.ui.report;

import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import java.util.List;
import javafx.scene.layout.Region;

/** The page's outline while answers are still being read. */
final class LoadingView extends Column {

  LoadingView() {
    getStyleClass().add("loading");
    setId("loading");
    getChildren().add(Texts.muted("Reading your answers…"));
    for (String shape : List.of("skeleton-title", "skeleton-gauge", "skeleton-list")) {
      Region block = new Region();
      block.getStyleClass().addAll("skeleton", shape);
      getChildren().add(block);
    }
  }
}
