package app.milepost.ui.report;

import app.milepost.report.ReadinessSummary;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.DrawingView;
import app.milepost.ui.control.Texts;
import app.milepost.words.Glossary;
import javafx.scene.control.Label;

/** The sentence to repeat at home, the gauge, and its figures and band in words. */
final class HeadPart extends Column {

  private static final double LARGEST_GAUGE = 2;

  private final Label date = Texts.muted("");
  private final Label news = Texts.pageTitle("");
  private final Label newsBasis = Texts.muted("");
  private final Label headline = Texts.heading("");
  private final DrawingView gauge = new DrawingView(LARGEST_GAUGE);
  private final WhyFigure band = new WhyFigure();
  private final Label reason = Texts.body("");
  private final Label carried = Texts.muted("");
  private final ReadingList readings = new ReadingList();

  HeadPart() {
    getStyleClass().add("head");
    news.setId("report-news");
    headline.setId("report-headline");
    headline.getStyleClass().add("part-title");
    gauge.getStyleClass().add("gauge");
    band.setId("band");
    band.getStyleClass().add("part-title");
    band.setWrapText(true);
    band.setMinSize(0, USE_PREF_SIZE);
    reason.setId("band-reason");
    carried.setId("carried-share");
    Label hint = Texts.muted("Choose an underlined figure or word to see how it comes about.");
    Column words = new Column(band, band.explanation(), reason, carried, readings, hint);
    words.getStyleClass().add("head-words");
    getChildren().addAll(date, news, newsBasis, headline, new SideBySide(gauge, words));
  }

  void show(ReportContent.Result result) {
    ReadinessSummary summary = result.summary();
    String person = summary.person();
    date.setText(person.isEmpty() ? summary.date() : person + ", " + summary.date());
    tell(news, summary.news());
    tell(newsBasis, summary.newsBasis());
    headline.setText(summary.headline());
    gauge.show(summary.charts().gauge());
    band.show(
        new Explained(
            "Readiness: " + summary.band(),
            "Why readiness %s?".formatted(summary.band()),
            Glossary.BAND.meaning()));
    reason.setText(summary.bandMeaning() + " " + result.bandWhy());
    tell(carried, result.carried().orElse(""));
    readings.show(result.readings());
  }

  private static void tell(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }
}
