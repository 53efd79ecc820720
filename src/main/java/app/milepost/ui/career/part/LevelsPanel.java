package app.milepost.ui.career.part;

import app.milepost.role.Requirement;
import app.milepost.ui.career.text.Aim;
import app.milepost.ui.career.text.Bullets;
import app.milepost.ui.career.text.Disclosure;
import app.milepost.ui.career.text.Level;
import app.milepost.ui.control.Texts;
import app.milepost.words.LevelWords;
import app.milepost.words.Numbers;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a person at each level does, which steps ask for it, and what would prove it. */
final class LevelsPanel implements Disclosure.Content {

  private final Requirement requirement;
  private final List<Level> levels;

  LevelsPanel(Requirement requirement, Aim aim) {
    this.requirement = requirement;
    levels = aim.levels(requirement);
  }

  @Override
  public Node node() {
    VBox panel = new VBox();
    panel.getStyleClass().add("panel");
    levels.forEach(level -> panel.getChildren().add(row(level)));
    if (!requirement.evidence().isEmpty()) {
      panel.getChildren().add(new Bullets("What would count as evidence", requirement.evidence()));
    }
    return panel;
  }

  @Override
  public String spoken() {
    return levels.stream().map(LevelsPanel::spoken).collect(Collectors.joining(" "))
        + " Would count as evidence: "
        + String.join("; ", requirement.evidence())
        + ".";
  }

  private static String spoken(Level level) {
    return "Level %d, %s: %s %s"
        .formatted(level.number(), LevelWords.name(level.number()), level.anchor(), askedFor(level))
        .strip();
  }

  private static HBox row(Level level) {
    Label badge = new Label(Integer.toString(level.number()));
    badge.getStyleClass().add("level-badge");
    badge.setMinWidth(Region.USE_PREF_SIZE);
    VBox words = new VBox(Texts.body(level.anchor()));
    HBox.setHgrow(words, Priority.ALWAYS);
    if (!level.askedAt().isEmpty()) {
      Label asked = Texts.caption(askedFor(level));
      if (level.aimed()) {
        asked.getStyleClass().add("asked-for");
      }
      words.getChildren().add(asked);
    }
    HBox row = new HBox(badge, words);
    row.getStyleClass().add("level-line");
    return row;
  }

  private static String askedFor(Level level) {
    if (level.askedAt().isEmpty()) {
      return "";
    }
    String steps = "Asked of: " + Numbers.list(level.askedAt()) + ".";
    return level.aimed() ? steps + " This is your step." : steps;
  }
}
