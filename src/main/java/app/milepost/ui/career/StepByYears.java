package app.milepost.ui.career;

import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.ui.career.text.Aim;
import app.milepost.ui.career.text.AimView;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.WrapLine;
import app.milepost.words.Numbers;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.StackPane;

/** Offers the step that fits the years somebody has worked in the field. */
final class StepByYears extends StackPane implements AimView {

  private static final int MOST = 40;

  private final RolePack pack;
  private final Spinner<Integer> years = new Spinner<>(0, MOST, 0);
  private final Button aim = new Button();
  private boolean changeable;
  private Rung aimed;

  /**
   * Builds it for a newcomer.
   *
   * @param aimAt aims at a step
   */
  StepByYears(RolePack pack, Aim shown, Consumer<String> aimAt) {
    this.pack = pack;
    aimed = shown.rung();
    getStyleClass().add("step-by-years");
    Label name = Texts.body("Years in this field:");
    name.setWrapText(false);
    name.setMinWidth(USE_PREF_SIZE);
    name.setLabelFor(years);
    years.setId("years-in-field");
    years.setAccessibleText("Years in this field");
    years.valueProperty().addListener((o, before, now) -> offer());
    aim.setId("aim-by-years");
    aim.setWrapText(true);
    aim.setMinHeight(USE_PREF_SIZE);
    aim.setOnAction(e -> aimAt.accept(offered().id()));
    getChildren().add(new WrapLine(12, name, years, aim));
    show(shown);
  }

  private Rung offered() {
    return pack.rungAfter(years.getValue());
  }

  @Override
  public void show(Aim shown) {
    aimed = shown.rung();
    changeable = shown.changeable();
    offer();
  }

  private void offer() {
    Rung rung = offered();
    boolean here = rung.id().equals(aimed.id());
    String step = "%s (%s)".formatted(rung.title(), Numbers.years(rung.years()));
    aim.setText(here ? "You aim at " + step : "Aim at " + step);
    aim.setDisable(here || !changeable);
  }
}
