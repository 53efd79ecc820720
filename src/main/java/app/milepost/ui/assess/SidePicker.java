package app.milepost.ui.assess;

import app.milepost.assessment.Answer;
import app.milepost.scoring.compare.Agenda;
import app.milepost.ui.control.Texts;
import app.milepost.words.EvidenceWords;
import app.milepost.words.LevelWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/**
 * Chooses whose rating is in front, tells the two apart by place, color and word, and tells the
 * other side's beside it. The client's answers are only looked at until somebody says otherwise.
 */
final class SidePicker extends VBox {

  private final Map<Side, ToggleButton> buttons = new EnumMap<>(Side.class);
  private static final PseudoClass CLIENT = PseudoClass.getPseudoClass("client");

  private final SegmentedButton choices = new SegmentedButton();
  private final Label whose = Texts.heading("");
  private final Label beside = Texts.body("");
  private final Button change = new Button("Change for the client");

  /**
   * Makes one.
   *
   * @param onPick takes the side chosen
   * @param onChange run when the client's answers are to be changed
   */
  SidePicker(Consumer<Side> onPick, Runnable onChange) {
    getStyleClass().add("sides");
    choices.setToggleGroup(null);
    choices.managedProperty().bind(choices.visibleProperty());
    beside.visibleProperty().bind(choices.visibleProperty());
    beside.managedProperty().bind(choices.visibleProperty());
    for (Side side : List.of(Side.COUNSELLOR, Side.OWN)) {
      ToggleButton button = new ToggleButton(name(side));
      button.setId("side-" + side.name().toLowerCase(Locale.ROOT));
      button.setAccessibleText("Show and enter: " + name(side));
      button.setOnAction(e -> {
        button.setSelected(true);
        onPick.accept(side);
      });
      buttons.put(side, button);
      choices.getButtons().add(button);
    }
    beside.setId("other-side");
    whose.setId("whose-side");
    change.setId("change-for-client");
    change.setOnAction(e -> onChange.run());
    change.managedProperty().bind(change.visibleProperty());
    getChildren().addAll(choices, whose, change, beside);
  }

  /**
   * Shows where there are two sides, or one that is only looked at; takes no room where somebody
   * simply rates themselves.
   */
  void show(AssessState shown) {
    boolean two = shown.other().isPresent();
    choices.setVisible(two);
    setVisible(two || shown.onlyLookedAt());
    setManaged(isVisible());
    buttons.forEach((side, button) -> button.setSelected(side == shown.rating()));
    pseudoClassStateChanged(CLIENT, shown.rating() == Side.OWN);
    whose.setText(whose(shown));
    change.setVisible(shown.onlyLookedAt());
    beside.setText(
        shown.other().map(other -> told(shown.rating(), shown.answer(), other)).orElse(""));
  }

  private static String whose(AssessState shown) {
    if (shown.rating() == Side.COUNSELLOR) {
      return "● You are rating, as the counsellor. Your client's answers stay as they are.";
    }
    return shown.onlyLookedAt()
        ? "◆ These are your client's own answers, to look at."
        : "◆ You are changing your client's own answers.";
  }

  private static String told(Side rating, Answer answer, OtherSide other) {
    boolean theirs = rating == Side.COUNSELLOR;
    return switch (other) {
      case OtherSide.Seen(Answer seen) -> told(rating, answer, seen);
      case OtherSide.Hidden hidden ->
          theirs
              ? "Your client's answer shows once you have rated this."
              : "Your own rating shows once your client has answered this.";
    };
  }

  private static String told(Side rating, Answer answer, Answer other) {
    boolean theirs = rating == Side.COUNSELLOR;
    String what =
        switch (other) {
          case Answer.Rated r ->
              "%s %d, %s, %s."
                  .formatted(
                      theirs ? "Your client chose" : "You chose",
                      r.rating(),
                      LevelWords.name(r.rating()),
                      EvidenceWords.behind(r.evidence(), other(rating).from()));
          case Answer.NotApplicable n -> "Your client left this out: " + n.reason();
          case Answer.NotAnswered none ->
              theirs ? "Your client has not answered this." : "You have not rated this.";
        };
    return apart(answer, other)
        .filter(levels -> levels >= Agenda.APART)
        .map(levels -> what + " That is %d levels apart.".formatted(levels))
        .orElse(what);
  }

  private static Side other(Side side) {
    return side == Side.OWN ? Side.COUNSELLOR : Side.OWN;
  }

  private static Optional<Integer> apart(Answer one, Answer other) {
    return one instanceof Answer.Rated a && other instanceof Answer.Rated b
        ? Optional.of(Math.abs(a.rating() - b.rating()))
        : Optional.empty();
  }

  private static String name(Side side) {
    return switch (side) {
      case OWN -> "Client's answers";
      case COUNSELLOR -> "Your rating";
    };
  }
}
