package app.milepost.ui.session;

import app.milepost.scoring.compare.Agenda;
import app.milepost.ui.Navigator;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Em;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.ui.work.Counselling;
import app.milepost.words.AgendaWords;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Where client and counsellor see things differently, the widest apart first. */
final class AgendaPart extends TitledPart {

  /** Below so many letters of width, what to do stands below what it is about. */
  private static final double BESIDE = 36;

  private final Navigator navigator;
  private final Label summary = Texts.body("");
  private final Column rows = new Column();
  private final CheckBox print = new CheckBox("Print both ratings on the summary");
  private List<Agenda.Item> shown = List.of();
  private boolean narrow;

  AgendaPart(Counselling counselling, Navigator navigator) {
    super(
        "To talk about",
        "Your ratings stand beside the client's. They are never mixed, and only the client's make"
            + " the score.");
    this.navigator = navigator;
    setId("agenda");
    summary.setId("agenda-summary");
    rows.getStyleClass().add("rows");
    print.setId("print-ratings");
    print.setOnAction(e -> counselling.printRatings(print.isSelected()));
    getChildren().addAll(summary, rows, print);
    Em.narrower(this, summary, BESIDE)
        .subscribe(now -> {
          narrow = Boolean.TRUE.equals(now);
          build();
        });
  }

  void show(Agenda agenda, boolean printed) {
    print.setSelected(printed);
    summary.setText(AgendaWords.summary(agenda));
    if (!shown.equals(agenda.toDiscuss())) {
      shown = agenda.toDiscuss();
      build();
    }
  }

  private void build() {
    rows.getChildren().setAll(shown.stream().map(this::row).toList());
  }

  private Node row(Agenda.Item item) {
    Button open = new Button("Show the ratings");
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setAccessibleText("Show the ratings: " + item.requirement().title());
    open.setOnAction(e -> navigator.rate(item.requirement().id()));
    Column words =
        new Column(Texts.body(AgendaWords.item(item)), Texts.muted(AgendaWords.opening(item)));
    words.getStyleClass().add("words");
    HBox.setHgrow(words, Priority.ALWAYS);
    Pane row = narrow ? new Column(words, open) : beside(words, open);
    row.getStyleClass().addAll("row", "agenda-item");
    return row;
  }

  private static HBox beside(Node words, Node open) {
    HBox row = new HBox(words, open);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
