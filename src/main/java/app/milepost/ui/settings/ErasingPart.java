package app.milepost.ui.settings;

import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.control.Texts;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says where all answers to a career are erased, and leads there. */
public final class ErasingPart extends VBox {

  /**
   * Builds it.
   *
   * @param navigator leads to the page
   */
  public ErasingPart(Navigator navigator) {
    super(8);
    Button go = new Button("Go to Assess");
    go.setId("settings-to-assess");
    go.setMinWidth(Region.USE_PREF_SIZE);
    go.setOnAction(e -> navigator.go(Page.ASSESS));
    getChildren()
        .addAll(
            Texts.body(
                "To erase all answers to a career, choose Start over at the foot of the Assess"
                    + " page. It asks before anything goes, and undo brings the answers back."),
            go);
  }
}
