package app.milepost.ui.careers;

import app.milepost.scoring.near.NearCareer;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The careers somebody is nearest to, by what they have answered anywhere. */
final class NearPart extends TitledPart {

  private static final int PAGE = 10;

  private final CareersViewModel model;
  private final Label words = Texts.body("");
  private final Button stop = new Button("Stop");
  private final Button again = new Button("Work it out");
  private final CareerRows rows;

  NearPart(CareersViewModel model, CompareViewModel comparing, NearViewModel near) {
    super(
        "Near you",
        "From the points you have to those you could still have. What is not answered is open, not"
            + " bad: answer more, and the bar's framed part gets shorter.");
    this.model = model;
    setId("careers-near");
    words.setId("careers-near-words");
    stop.setId("careers-near-stop");
    stop.setOnAction(e -> near.stop());
    again.setId("careers-near-again");
    again.setOnAction(e -> near.workOut());
    rows = new CareerRows("near", PAGE, model, comparing);
    getChildren().addAll(words, stop, again, rows);
    near.stateProperty().subscribe(this::show);
    model.stateProperty().subscribe(now -> show(near.stateProperty().get()));
  }

  private void show(NearState state) {
    List<NearCareer> told = state instanceof NearState.Told known ? known.careers() : List.of();
    words.setText(
        switch (state) {
          case NearState.Nobody nobody ->
              "Choose a client first; then this tells which careers they are near.";
          case NearState.Working working -> "Working it out…";
          case NearState.Stopped stopped -> "Stopped before it was worked out.";
          case NearState.Failed failed -> "⚠ " + failed.sentence();
          case NearState.Told known when known.careers().isEmpty() ->
              "Nothing is answered yet. Rate some skills of any career on the Assess page; the"
                  + " careers you are near then stand here.";
          case NearState.Told known -> "";
        });
    Children.show(words, !words.getText().isEmpty());
    Children.show(stop, state instanceof NearState.Working);
    Children.show(again, state instanceof NearState.Stopped || state instanceof NearState.Failed);
    rows.show(
        told.stream()
            .flatMap(near ->
                model.listing(near.career()).stream()
                    .map(listing ->
                        new CareerRows.Item(listing, Optional.empty(), Optional.of(near))))
            .toList());
    Children.show(rows, !told.isEmpty());
  }

  void takeKeyboard() {
    rows.takeKeyboard();
  }
}
