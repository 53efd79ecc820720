package app.milepost.ui.caseload;

import javafx.scene.control.Hyperlink;

/** A figure in words that leads to the people it counts. */
final class PeopleLink extends Hyperlink {

  /**
   * Makes a link.
   *
   * @param words the figure
   * @param about what it is about, for a screen reader that meets the link alone
   * @param go shows the people
   */
  PeopleLink(String words, String about, Runnable go) {
    super(words);
    getStyleClass().add("people-link");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    setAccessibleText("%s: %s. Show them on the People page".formatted(about, words));
    setOnAction(e -> go.run());
  }
}
