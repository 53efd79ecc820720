package app.milepost.ui.work;

import app.milepost.settings.Practice;
import app.milepost.ui.folder.Startup;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** How Milepost is used, as it stands. */
public final class Usage {

  private final ReadOnlyObjectWrapper<Practice> practice;
  private final ReadOnlyBooleanWrapper onlooker = new ReadOnlyBooleanWrapper();

  /** Begins with what was remembered. */
  public Usage(Practice remembered) {
    practice = new ReadOnlyObjectWrapper<>(remembered);
  }

  /** Returns how Milepost is used. */
  public ReadOnlyObjectProperty<Practice> practiceProperty() {
    return practice.getReadOnlyProperty();
  }

  /** Returns how Milepost is used at this moment. */
  public Practice get() {
    return practice.get();
  }

  /** Returns whether a counsellor's clients are kept here. */
  public ObservableValue<Boolean> forClients() {
    return practice.map(Practice::forClients);
  }

  /** Returns whether clients are kept here and none of them is chosen. */
  public ObservableValue<Boolean> withNobody() {
    return practice.map(p -> p.forClients() && p.person().isEmpty());
  }

  /**
   * Returns whether the client on screen looks on, so that nothing is shown that is the
   * counsellor's alone or about somebody else. Never remembered.
   */
  public ReadOnlyBooleanProperty clientLooksOnProperty() {
    return onlooker.getReadOnlyProperty();
  }

  /** Returns whether the counsellor's side may be shown beside the client's at this moment. */
  public boolean showsBothSides() {
    return practice.get().forClients() && !onlooker.get();
  }

  /** Hides from a client who looks on what is not theirs, or ends that. */
  public void letClientLookOn(boolean on) {
    onlooker.set(on && canBeLookedOn());
  }

  /** Returns whether there is a client who could look on. */
  public ObservableValue<Boolean> withSomebody() {
    return practice.map(p -> p.forClients() && p.person().isPresent());
  }

  private boolean canBeLookedOn() {
    return practice.get().forClients() && practice.get().person().isPresent();
  }

  /** Changes how Milepost is used; go through {@link Startup} for whom and with whom. */
  public void set(Practice changed) {
    practice.set(changed);
    onlooker.set(onlooker.get() && canBeLookedOn());
  }
}
