package app.milepost.ui.career.part;

import app.milepost.ui.career.text.Aim;
import app.milepost.ui.career.text.AimView;
import app.milepost.ui.career.text.Anchors;
import app.milepost.ui.career.text.Contents;
import app.milepost.ui.career.text.Lines;
import app.milepost.ui.career.text.Statement;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The ladder: drawn as steps, then each step in words. */
public final class LadderPart extends Column implements AimView {

  private final List<StairBlock> stairs;
  private final List<RungCard> cards;

  /**
   * Makes the ladder, with the step marked that is aimed at now.
   *
   * @param ladder from the first step to the last
   * @param aimAt gets the id of a step that a person wants to aim at
   */
  public LadderPart(
      List<Contents.LadderStep> ladder, Consumer<String> aimAt, Anchors anchors, Aim aim) {
    getStyleClass().add("part-content");
    setId("ladder");
    boolean several = ladder.size() > 1;
    stairs = several ? ladder.stream().map(StairBlock::new).toList() : List.of();
    cards =
        ladder.stream()
            .map(step ->
                several ? new RungCard(step, aimAt, anchors) : RungCard.alone(step, anchors))
            .toList();
    getChildren()
        .add(
            Texts.muted(
                several
                    ? "The step you aim at sets the levels you are measured against. You can change"
                        + " it at any time."
                    : "This career has one step. It sets the levels you are measured against."));
    if (several) {
      getChildren().add(new Stairs(stairs));
    }
    Lines.add(this, Texts::caption, payNote(ladder));
    getChildren().addAll(cards);
    show(aim);
  }

  private static String payNote(List<Contents.LadderStep> ladder) {
    String origins =
        ladder.stream()
            .flatMap(step -> step.firstPay().stream())
            .map(Statement::origin)
            .distinct()
            .collect(Collectors.joining("; "));
    return origins.isEmpty() ? "" : "Pay: " + origins;
  }

  @Override
  public void show(Aim aim) {
    stairs.forEach(stair -> stair.show(aim));
    cards.forEach(card -> card.show(aim));
  }
}
