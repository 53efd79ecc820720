package app.milepost.ui.plan;

import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The page where there is nothing to plan: why, and what to do. */
final class EmptyView extends Column {

  private final Label title = Texts.heading("");
  private final Label sentence = Texts.body("");
  private final Button rate = new Button("Rate yourself");
  private final Button next = new Button();

  EmptyView(PlanViewModel model, Navigator navigator) {
    getStyleClass().add("nothing");
    title.setId("plan-nothing");
    title.getStyleClass().add("part-title");
    sentence.setId("plan-nothing-why");
    rate.setId("plan-rate");
    rate.getStyleClass().add("accent");
    rate.setOnAction(e -> navigator.go(Page.ASSESS));
    next.setId("plan-next-step");
    next.getStyleClass().add("accent");
    next.setOnAction(e -> model.lookAhead(true));
    getChildren().addAll(title, sentence, rate, next);
  }

  void show(PlanContent.Nothing nothing) {
    title.setText(nothing.title());
    sentence.setText(nothing.sentence());
    Children.show(rate, nothing.rate());
    Children.show(next, nothing.next().isPresent());
    nothing.next().ifPresent(rung -> next.setText("Plan for " + rung.title()));
  }
}
