package app.milepost.ui.caseload;

import javafx.scene.control.Hyperlink;

/** A figure in words that leads to the people it counts. */
final class PeopleLink extends Hyperlink {

  PeopleLink() {
    getStyleClass().add("people-link");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
  }

  /**
   * Shows a figure.
   *
   * @param words the figure
   * @param about what it is about, for a screen reader that meets the link alone
   * @param go shows the people
   */
  void show(String words, String about, Runnable go) {
    setText(words);
    setVisited(false);
    setAccessibleText("%s: %s. Show them on the People page".formatted(about, words));
    setOnAction(e -> go.run());
  }
}
