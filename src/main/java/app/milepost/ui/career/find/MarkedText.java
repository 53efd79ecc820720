package app.milepost.ui.career.find;

import app.milepost.search.Excerpt;
import app.milepost.search.Match;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** An excerpt with its matches bold and underlined. */
final class MarkedText extends TextFlow {

  MarkedText(Excerpt excerpt, String styleClass) {
    getStyleClass().add(styleClass);
    int from = 0;
    for (Match match : excerpt.matches()) {
      add(excerpt.text().substring(from, match.from()), "unmarked");
      add(excerpt.text().substring(match.from(), match.to()), "marked");
      from = match.to();
    }
    add(excerpt.text().substring(from), "unmarked");
  }

  private void add(String words, String styleClass) {
    if (!words.isEmpty()) {
      Text text = new Text(words);
      text.getStyleClass().add(styleClass);
      getChildren().add(text);
    }
  }
}
