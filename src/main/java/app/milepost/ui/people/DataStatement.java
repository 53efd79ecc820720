package app.milepost.ui.people;

import app.milepost.ui.control.Texts;
import java.util.List;
import javafx.scene.layout.VBox;

/** What is kept on somebody, where, for how long, and who sees it; to be read out to them. */
final class DataStatement extends VBox {

  private static final List<String> LINES =
      List.of(
          "What is kept: name, contact, tags, the day of consent, and from each session answers,"
              + " ratings, notes and agreed steps.",
          "Where: in your data folder on this computer. Milepost never goes online.",
          "For how long: until you delete the person. Backups made before hold a copy until they"
              + " are deleted too, or until you choose Delete and erase from backups. Copies in"
              + " other folders are beyond Milepost.",
          "Their right: they may see all that is kept. You can save it for them as a PDF or as"
              + " JSON.",
          "Who sees it: whoever can use your account on this computer, and whoever you give a"
              + " report to. Private notes are never printed.");

  DataStatement() {
    getStyleClass().add("data-statement");
    setId("data-statement");
    getChildren().add(Texts.caption("To tell them"));
    LINES.forEach(line -> getChildren().add(Texts.caption(line)));
  }
}
