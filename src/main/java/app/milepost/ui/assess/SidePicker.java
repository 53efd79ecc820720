package app.milepost.ui.assess;

import app.milepost.assessment.Answer;
import app.milepost.ui.control.Texts;
import app.milepost.words.EvidenceWords;
import app.milepost.words.LevelWords;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** Chooses whose rating is in front, and tells the other side's beside it. */
final class SidePicker extends VBox {

  /** From so many levels apart, two ratings are worth talking about. */
  private static final int FAR_APART = 2;

  private final Map<Side, ToggleButton> buttons = new EnumMap<>(Side.class);
  private final Label beside = Texts.body("");

  SidePicker(Consumer<Side> onPick) {
    getStyleClass().add("sides");
    SegmentedButton choices = new SegmentedButton();
    choices.setToggleGroup(null);
    for (Side side : Side.values()) {
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
    getChildren().addAll(choices, beside);
  }

  /** Shows where there are two sides, and takes no room where there is one. */
  void show(Shown shown) {
    boolean two = shown.other().isPresent();
    setVisible(two);
    setManaged(two);
    buttons.forEach((side, button) -> button.setSelected(side == shown.rating()));
    beside.setText(
        shown.other().map(other -> told(shown.rating(), shown.answer(), other)).orElse(""));
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
        .filter(levels -> levels >= FAR_APART)
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
      case OWN -> "Client's rating";
      case COUNSELLOR -> "Your rating";
    };
  }
}
