package app.milepost.ui.careers;

import app.milepost.catalog.Listing;
import app.milepost.ui.control.BesideOrBelow;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Says that one career is chosen to be compared, and asks for the other. */
final class CompareBar extends Column {

  private final CareersViewModel model;
  private final CompareViewModel comparing;
  private final Label words = Texts.body("");
  private final Button withThis = new Button();

  CompareBar(CareersViewModel model, CompareViewModel comparing) {
    this.model = model;
    this.comparing = comparing;
    getStyleClass().add("banner");
    setId("compare-bar");
    withThis.setId("compare-with-this");
    withThis.setOnAction(e -> model.onScreen().getValue().ifPresent(comparing::toggle));
    Button cancel = new Button("Cancel");
    cancel.setId("compare-cancel");
    cancel.setOnAction(e -> comparing.clear());
    HBox buttons = new HBox(8, withThis, cancel);
    Label problem = Texts.problem(comparing.problemProperty());
    problem.setId("compare-problem");
    getChildren().addAll(new BesideOrBelow(new Column(words), buttons), problem);
    comparing.chosenProperty().subscribe(now -> show());
    comparing.problemProperty().subscribe(now -> show());
    comparing.twoProperty().subscribe(now -> show());
    model.onScreen().subscribe(now -> show());
  }

  private void show() {
    List<String> chosen = comparing.chosenProperty().get();
    Children.show(this, !chosen.isEmpty() && comparing.twoProperty().get().isEmpty());
    Optional<String> onScreen = model.onScreen().getValue();
    boolean offered =
        chosen.size() == 1
            && onScreen.isPresent()
            && !chosen.contains(onScreen.get())
            && model.listing(onScreen.get()).isPresent();
    Children.show(withThis, offered);
    onScreen
        .flatMap(model::listing)
        .ifPresent(listing -> withThis.setText("With " + listing.title()));
    String first =
        chosen.stream()
            .findFirst()
            .flatMap(model::listing)
            .map(Listing::title)
            .orElse("this career");
    words.setText(
        chosen.size() < 2
            ? "Compare %s with which other? Press Compare beside it.".formatted(first)
            : "Reading both…");
  }
}
