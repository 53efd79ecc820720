package app.milepost.ui.career.part;

import app.milepost.role.Requirement;
import app.milepost.ui.Navigator;
import app.milepost.ui.career.text.Aim;
import app.milepost.ui.career.text.AimView;
import app.milepost.ui.career.text.Anchors;
import app.milepost.ui.career.text.Disclosure;
import app.milepost.ui.career.text.Lines;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.WrapLine;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/**
 * One requirement. The levels asked for stay closed until somebody wants them: people who have just
 * read them rate themselves by them.
 */
final class SkillRow extends Column implements AimView {

  private final Requirement requirement;
  private final Disclosure levels;
  private final Hyperlink rate = new Hyperlink("Rate this");
  private final Label later = Texts.muted("");
  private Aim aim;

  SkillRow(Requirement requirement, Navigator navigator, Anchors anchors, Aim aim) {
    this.requirement = requirement;
    this.aim = aim;
    getStyleClass().add("skill");
    setId("skill-" + requirement.id());
    anchors.put(Anchors.requirement(requirement.id()), this, requirement.title());
    levels =
        new Disclosure(
            "What each level looks like",
            "What each level looks like: " + requirement.title(),
            () -> new LevelsPanel(requirement, this.aim));
    levels.button().setId("levels-" + requirement.id());
    rate.setId("rate-" + requirement.id());
    rate.setAccessibleText("Rate this: " + requirement.title());
    rate.setOnAction(e -> {
      rate.setVisited(false);
      navigator.rate(requirement.id());
    });
    Label title = Texts.heading(requirement.title());
    getChildren()
        .add(requirement.mustHave() ? new WrapLine(8, title, Texts.chip("Must-have")) : title);
    Lines.add(this, Texts::body, requirement.why());
    getChildren().addAll(later, new WrapLine(8, levels.button(), rate), levels.body());
    show(aim);
  }

  @Override
  public void show(Aim changed) {
    aim = changed;
    boolean asked = aim.asksFor(requirement);
    rate.setVisible(asked);
    rate.setManaged(asked);
    later.setText(asked ? "" : aim.firstAsked(requirement));
    later.setVisible(!asked);
    later.setManaged(!asked);
    levels.refresh();
  }
}
