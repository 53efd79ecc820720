package app.milepost.ui.plan;

import app.milepost.plan.Plan;
import app.milepost.report.plan.PlanSentences;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the plan brings and takes, and whether it is the best. */
final class PlanHead extends Column {

  private final Label brings = Texts.heading("");
  private final Label band = Texts.body("");
  private final Label takes = Texts.body("");
  private final Label proof = Texts.muted("");
  private final Label rateFirst = Texts.body("");
  private final Label searching = Texts.muted("Looking for a better plan…");
  private final Button stop = new Button("Stop looking");
  private final HBox waiting = new HBox(searching, stop);

  PlanHead(PlanViewModel model) {
    getStyleClass().add("plan-head");
    brings.setId("plan-brings");
    brings.getStyleClass().add("part-title");
    band.setId("plan-band");
    takes.setId("plan-takes");
    proof.setId("plan-proof");
    rateFirst.setId("plan-rate-first");
    rateFirst.setGraphic(new FontIcon(Feather.INFO));
    waiting.getStyleClass().add("step");
    waiting.setId("plan-searching");
    stop.setId("plan-stop");
    stop.setMinWidth(Region.USE_PREF_SIZE);
    stop.setOnAction(e -> model.giveUp());
    getChildren().addAll(brings, band, takes, proof, rateFirst, waiting);
  }

  void show(PlanContent.Shown shown) {
    Plan plan = shown.plan();
    PlanSentences sentences = new PlanSentences(shown.pack(), plan);
    brings.setText(sentences.brings());
    band.setText(sentences.bands());
    takes.setText(sentences.takes());
    proof.setText(sentences.proof());
    Children.show(proof, !shown.searching() && !plan.steps().isEmpty());
    rateFirst.setText(sentences.rateFirst());
    Children.show(rateFirst, !rateFirst.getText().isEmpty());
    Children.show(waiting, shown.searching());
  }
}
