package app.milepost.ui.career.part;

import app.milepost.role.Rung;
import app.milepost.ui.career.text.Aim;
import app.milepost.ui.career.text.AimView;
import app.milepost.ui.career.text.Contents;
import app.milepost.ui.career.text.Lines;
import app.milepost.ui.career.text.Statement;
import app.milepost.ui.control.Texts;
import app.milepost.words.Numbers;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One step of the drawn ladder: who stands there, when, and for what pay. */
final class StairBlock extends VBox implements AimView {

  private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");

  private final Rung rung;
  private final Label flag = Texts.caption("You aim here");

  StairBlock(Contents.LadderStep step) {
    rung = step.rung();
    getStyleClass().add("stair");
    setAccessibleRole(AccessibleRole.PARENT);
    flag.setGraphic(new FontIcon(Feather.FLAG));
    flag.getStyleClass().add("flag");
    getChildren().addAll(Texts.heading(rung.title()), Texts.caption(Numbers.years(rung.years())));
    for (Statement pay : step.firstPay()) {
      Lines.add(this, Texts::heading, pay.value());
      Lines.add(this, Texts::caption, pay.label());
    }
    getChildren().add(flag);
  }

  @Override
  public void show(Aim aim) {
    boolean aimed = aim.isAt(rung);
    // Hidden flags keep their room, so that the steps do not move when another is chosen.
    flag.setVisible(aimed);
    pseudoClassStateChanged(AIMED, aimed);
  }
}
