package app.milepost.ui.settings;

import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.control.Texts;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says where all answers to a career are erased, and leads there. */
public final class ErasingPart extends VBox {

  /**
   * Builds it.
   *
   * @param navigator leads to the page
   * @param forClients whether a counsellor rates beside clients
   */
  public ErasingPart(Navigator navigator, ObservableValue<Boolean> forClients) {
    super(8);
    Button go = new Button("Go to Assess");
    go.setId("settings-to-assess");
    go.setMinWidth(Region.USE_PREF_SIZE);
    go.setOnAction(e -> navigator.go(Page.ASSESS));
    Label told = Texts.body("");
    told.textProperty()
        .bind(
            forClients.map(clients ->
                "To erase all %s to a career, choose Start over at the foot of the Assess page. It asks before anything goes, and undo brings the answers back."
                    .formatted(clients ? "your client's answers, or your own," : "answers")));
    told.setId("erasing-told");
    getChildren().addAll(told, go);
  }
}
