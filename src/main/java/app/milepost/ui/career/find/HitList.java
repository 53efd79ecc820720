package app.milepost.ui.career.find;

import app.milepost.search.Hit;
import app.milepost.ui.control.Texts;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What was found, below the field it was typed into. The keyboard stays in the field, whose arrow
 * keys choose here.
 */
final class HitList extends StackPane {

  private static final int EMS_A_HIT = 7;
  private static final int MOST_EMS = 26;

  private final ListView<Hit> list = new ListView<>();
  private final Label advice = Texts.body("");
  private final Label summary = Texts.caption("");

  /**
   * Makes a closed list.
   *
   * @param onPick gets the hit that is clicked, counted from 0
   */
  HitList(IntConsumer onPick) {
    getStyleClass().add("hit-list");
    setId("hits");
    list.setId("hit-list");
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new HitCell());
    list.setAccessibleText("Found in the guide");
    list.setOnMouseClicked(e -> {
      int picked = list.getSelectionModel().getSelectedIndex();
      if (e.getButton() == MouseButton.PRIMARY && picked >= 0) {
        onPick.accept(picked);
      }
    });
    advice.setId("find-advice");
    summary.setId("find-summary");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    open(false);
  }

  void show(Found found) {
    boolean any = !found.hits().isEmpty();
    if (!list.getItems().equals(found.hits())) {
      list.getItems().setAll(found.hits());
      // Left alone, a list asks for as much room for one hit as for many.
      int height = Math.min(MOST_EMS, EMS_A_HIT * found.hits().size());
      list.setStyle("-fx-pref-height: %dem".formatted(height));
    }
    summary.setText(found.summary());
    summary.setVisible(any);
    summary.setManaged(any);
    advice.setText(found.advice());
    advice.setVisible(!any);
    advice.setManaged(!any);
    list.setVisible(any);
    list.setManaged(any);
    if (any) {
      list.getSelectionModel().select(found.at());
      list.scrollTo(Math.max(0, found.at() - 1));
    }
  }

  void open(boolean open) {
    // A list that nobody has asked for yet would only be styled for nothing.
    if (open && getChildren().isEmpty()) {
      getChildren().addAll(new VBox(8, summary, list), advice);
    }
    setVisible(open);
    setManaged(open);
  }
}
