package app.milepost.ui.report;

import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Lead;
import app.milepost.ui.control.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The page before there is a figure: what it will hold, and the way to the first answer. */
final class NothingView extends Column {

  private static final List<String> WILL_HOLD =
      List.of(
          "One sentence on where you stand, and how far your evidence carries it",
          "What you can apply for now, and your strengths in lines for your résumé",
          "What to do next, and how to close each gap",
          "Questions an interviewer may ask you",
          "Every point added up, so that you can check the sum",
          "A PDF to keep or hand over");

  private final Label title = Texts.pageTitle("");
  private final Label sentence = Texts.body("");
  private final Label willShow = Texts.heading("");

  NothingView(Navigator navigator) {
    getStyleClass().add("nothing");
    title.setId("nothing");
    willShow.setId("will-show");
    Button rate = new Button("Rate yourself");
    rate.setId("rate-yourself");
    rate.getStyleClass().add("accent");
    rate.setOnAction(e -> navigator.go(Page.ASSESS));
    Column list = new Column();
    list.getStyleClass().add("paragraphs");
    WILL_HOLD.forEach(line -> list.getChildren().add(Lead.bullet(line)));
    getChildren().addAll(title, sentence, rate, willShow, list);
  }

  void show(ReportContent.Nothing nothing) {
    title.setText(nothing.title());
    sentence.setText(nothing.sentence());
    willShow.setText(nothing.until());
  }
}
