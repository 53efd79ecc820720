package app.milepost.ui.export;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;

/** Has the employment plan follow a summary on paper. The choice is remembered. */
public final class PlanTick extends CheckBox {

  /**
   * Makes the box.
   *
   * @param wanted the choice, the same for every summary
   * @param offered whether there is a plan that could follow; without one, the box is not there
   */
  public PlanTick(BooleanProperty wanted, ObservableValue<Boolean> offered) {
    super("With the employment plan");
    getStyleClass().add("plan-tick");
    setAccessibleText("On paper and in the PDF, with the employment plan");
    setMinWidth(Region.USE_PREF_SIZE);
    selectedProperty().bindBidirectional(wanted);
    visibleProperty().bind(offered);
    managedProperty().bind(offered);
  }
}
