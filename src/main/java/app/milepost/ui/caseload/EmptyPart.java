package app.milepost.ui.caseload;

import app.milepost.role.RolePack;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.words.CaseloadWords;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** In place of figures while there is nobody to count: why, and what to do. */
final class EmptyPart extends Column {

  private final Label title = Texts.heading("");
  private final Label words = Texts.body("");
  private final Button people = new Button("Go to People");
  private final Button everybody = new Button("Count everybody");

  EmptyPart(CaseloadViewModel model, Navigator navigator) {
    setId("caseload-empty");
    getStyleClass().add("card-column");
    title.setId("caseload-empty-title");
    people.setId("caseload-to-people");
    people.getStyleClass().add("accent");
    people.setOnAction(e -> navigator.go(Page.PEOPLE));
    everybody.setId("caseload-everybody");
    everybody.setOnAction(e -> model.everybody());
    getChildren().addAll(title, words, new FlowPane(8, 8, people, everybody));
  }

  /** Says why there is nothing to count; takes no room where there is. */
  void show(CaseloadState shown) {
    int kept = shown.clients().all().size();
    int matching = shown.group().size();
    boolean empty = shown.figures().started() == 0;
    setVisible(empty);
    setManaged(empty);
    boolean anybody = kept > shown.clients().damaged().size();
    offer(people, !anybody || matching > 0);
    offer(everybody, anybody && matching == 0);
    RolePack role = shown.clients().standings().pack();
    if (kept == 0) {
      title.setText("No people yet");
      words.setText(
          "This page counts what the people you work with have in common. Add the first of them on"
              + " the People page.");
    } else if (matching == 0 && shown.unreadable() > 0) {
      title.setText("Nobody can be counted");
      words.setText(
          anybody
              ? "Nobody else matches what you have chosen above."
              : "There is nobody else on file. Restore a backup, or rate together again.");
    } else if (matching == 0) {
      title.setText("Nobody to count");
      words.setText(
          kept == 1
              ? "The one person on file does not match what you have chosen above."
              : "None of %s matches what you have chosen above."
                  .formatted(CaseloadWords.people(kept)));
    } else {
      title.setText("Nothing answered yet");
      words.setText(
          "Nobody counted here has rated anything for %s. Open somebody on the People page and rate"
                  .formatted(role.title())
              + " together; the figures then appear here.");
    }
  }

  private static void offer(Button button, boolean offered) {
    button.setVisible(offered);
    button.setManaged(offered);
  }
}
