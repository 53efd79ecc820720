package app.milepost.ui.session;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/**
 * Whether private notes are in sight, wherever they stand.
 *
 * @param inSight whether they can be read
 * @param mentioned whether it may be told that there are any
 */
record PrivateNotes(BooleanProperty inSight, ObservableValue<Boolean> mentioned) {

  /** Puts them out of sight at first, and whenever a client begins to look on. */
  static PrivateNotes hiddenFrom(ObservableValue<Boolean> onlooker) {
    BooleanProperty inSight = new SimpleBooleanProperty();
    onlooker.subscribe(on -> {
      if (on) {
        inSight.set(false);
      }
    });
    return new PrivateNotes(inSight, onlooker.map(on -> !on));
  }
}
