package app.milepost.ui.folder;

import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The people that the People page shows because another page led to them. */
public final class PickedPeople {

  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<Optional<Picked>> picked =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * Begins with none; lets go of them when another folder is opened, whose ids are others.
   *
   * @param openFolder knows the store in use
   * @param navigator the way to the People page
   */
  public PickedPeople(OpenFolder openFolder, Navigator navigator) {
    this.navigator = navigator;
    openFolder.storeProperty().addListener((o, before, now) -> clear());
  }

  /** Returns them, if there are any in particular. */
  public ReadOnlyObjectProperty<Optional<Picked>> pickedProperty() {
    return picked.getReadOnlyProperty();
  }

  /** Brings the People page to the front with these people. */
  public void show(Picked people) {
    picked.set(Optional.of(people));
    navigator.go(Page.PEOPLE);
  }

  /** Lets the People page show whoever it showed before. */
  public void clear() {
    picked.set(Optional.empty());
  }
}
