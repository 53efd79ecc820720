package app.milepost.ui.plan;

import app.milepost.role.Evidence;
import app.milepost.role.Lift;
import app.milepost.role.Requirement;
import app.milepost.ui.control.Choice;
import app.milepost.words.EvidenceWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** One skill that an activity of one's own brings closer: which, to what level, with what proof. */
final class LiftRow extends FlowPane {

  private final Choice<String> skill;
  private final Choice<Integer> level;
  private final Choice<Evidence> evidence;

  LiftRow(int number, List<Requirement> asked, Runnable drop) {
    super(8, 8);
    skill =
        new Choice<>("own-skill-" + number, "Skill " + number + " that it brings closer", s -> {});
    skill.offer(asked.stream().map(r -> new Choice.Option<>(r.id(), r.title())).toList());
    skill.setPromptText("Skill");
    level =
        new Choice<>("own-level-" + number, "Level of skill " + number + " afterwards", l -> {});
    level.offer(
        IntStream.rangeClosed(1, Requirement.TOP_LEVEL)
            .mapToObj(l -> new Choice.Option<>(l, "Level " + l))
            .toList());
    level.show(2);
    evidence =
        new Choice<>("own-evidence-" + number, "What can be shown for skill " + number, e -> {});
    evidence.offer(
        Arrays.stream(Evidence.values())
            .map(e -> new Choice.Option<>(e, EvidenceWords.name(e)))
            .toList());
    evidence.show(Evidence.EXAMPLE);
    Button remove = new Button("Remove");
    remove.setAccessibleText("Remove skill " + number);
    remove.setOnAction(e -> drop.run());
    getChildren().addAll(skill, level, evidence, remove);
  }

  /** Returns what is chosen, once a skill is. */
  Optional<Lift> lift() {
    return Optional.ofNullable(skill.getValue())
        .map(chosen ->
            new Lift(chosen.value(), level.getValue().value(), evidence.getValue().value()));
  }
}
