package app.milepost.ui.assess;

import app.milepost.assessment.Answer;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.words.CarriedWords;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/** Says that a rating was given for another career, and lets it count here or not. */
final class CarriedLine extends Column {

  private final Label text = Texts.muted("");
  private final Hyperlink change = new Hyperlink();

  /**
   * Makes the line.
   *
   * @param onChange takes the rating away where it counts, and lets it count where it does not
   */
  CarriedLine(Runnable onChange) {
    getStyleClass().add("carried");
    text.setId("carried-from");
    change.setId("carried-change");
    change.setOnAction(e -> {
      change.setVisited(false);
      onChange.run();
    });
    getChildren().addAll(text, change);
  }

  /**
   * Shows where an answer is from, or what would count in its place.
   *
   * @param carried what counts of another career, if anything does
   * @param changeable whether it can be changed now
   */
  void show(Answer answer, Optional<Answer.Rated> carried, boolean changeable) {
    Optional<Answer.Elsewhere> from =
        answer instanceof Answer.Rated rated ? rated.from() : Optional.empty();
    text.setText(
        from.map(CarriedWords::from)
            .map(said -> said + " Choose another level to change it for this career alone.")
            .orElse(""));
    Children.show(text, from.isPresent());
    change.setText(
        from.isPresent()
            ? "Leave it open for this career"
            : carried.map(CarriedLine::offer).orElse(""));
    Children.show(change, changeable && (from.isPresent() || carried.isPresent()));
    Children.show(this, from.isPresent() || change.isVisible());
  }

  private static String offer(Answer.Rated rated) {
    return "Use level %d, from %s"
        .formatted(
            rated.rating(), rated.from().map(Answer.Elsewhere::career).orElse("another career"));
  }
}
