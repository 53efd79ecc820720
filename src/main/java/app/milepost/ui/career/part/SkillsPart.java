package app.milepost.ui.career.part;

import app.milepost.ui.Navigator;
import app.milepost.ui.career.text.Aim;
import app.milepost.ui.career.text.AimView;
import app.milepost.ui.career.text.Anchors;
import app.milepost.ui.career.text.Contents;
import app.milepost.ui.career.text.Lines;
import app.milepost.ui.career.text.TitleLine;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.words.StandInWords;
import java.util.List;
import javafx.scene.control.Label;

/** One section: what it counts for at the step aimed at, and its requirements. */
public final class SkillsPart extends Column implements AimView {

  private final Contents.Skills skills;
  private final Label points = Texts.chip("");
  private final List<SkillRow> rows;

  /**
   * Makes the section as it counts for the step that is aimed at now.
   *
   * @param navigator leads to where a requirement is rated
   */
  public SkillsPart(Contents.Skills skills, Navigator navigator, Anchors anchors, Aim aim) {
    this.skills = skills;
    getStyleClass().add("part");
    setId("section-" + skills.section().id());
    rows =
        skills.requirements().stream().map(r -> new SkillRow(r, navigator, anchors, aim)).toList();
    Label title = Texts.heading(skills.section().title());
    title.getStyleClass().add("section-title");
    points.setId("points-" + skills.section().id());
    getChildren().add(new TitleLine(title, points));
    Lines.add(this, Texts::muted, skills.section().summary());
    Lines.add(this, Texts::body, StandInWords.of(skills.requirements()).orElse(""));
    getChildren().addAll(rows);
    show(aim);
  }

  @Override
  public void show(Aim aim) {
    points.setText(aim.points(skills.section()) + " at your step");
    rows.forEach(row -> row.show(aim));
  }
}
