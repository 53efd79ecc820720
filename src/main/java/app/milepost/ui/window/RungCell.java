package app.milepost.ui.window;

import app.milepost.role.Rung;
import app.milepost.words.Numbers;
import javafx.scene.control.ListCell;

/** A step to choose from, with the years in the field at which people usually stand there. */
final class RungCell extends ListCell<Rung> {

  @Override
  protected void updateItem(Rung rung, boolean empty) {
    super.updateItem(rung, empty);
    setText(
        empty || rung == null
            ? ""
            : "%s (%s)".formatted(rung.title(), Numbers.years(rung.years())));
  }
}
