package app.milepost.ui.work;

import app.milepost.settings.UsageSettings;
import app.milepost.ui.folder.OpenFolder;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** How Milepost is used, as it stands. */
public final class Usage {

  private final ReadOnlyObjectWrapper<UsageSettings> usageSettings;
  private final ReadOnlyBooleanWrapper onlooker = new ReadOnlyBooleanWrapper();

  /** Begins with what was remembered. */
  public Usage(UsageSettings remembered) {
    usageSettings = new ReadOnlyObjectWrapper<>(remembered);
  }

  /** Returns how Milepost is used. */
  public ReadOnlyObjectProperty<UsageSettings> settingsProperty() {
    return usageSettings.getReadOnlyProperty();
  }

  /** Returns how Milepost is used at this moment. */
  public UsageSettings get() {
    return usageSettings.get();
  }

  /** Returns whether a counsellor's clients are kept here. */
  public ObservableValue<Boolean> forClients() {
    return usageSettings.map(UsageSettings::forClients);
  }

  /** Returns whether clients are kept here and none of them is chosen. */
  public ObservableValue<Boolean> withNobody() {
    return usageSettings.map(p -> p.forClients() && p.person().isEmpty());
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
    return usageSettings.get().forClients() && !onlooker.get();
  }

  /** Hides from a client who looks on what is not theirs, or ends that. */
  public void letClientLookOn(boolean on) {
    onlooker.set(on && canBeLookedOn());
  }

  /** Returns whether there is a client who could look on. */
  public ObservableValue<Boolean> withSomebody() {
    return usageSettings.map(p -> p.forClients() && p.person().isPresent());
  }

  private boolean canBeLookedOn() {
    return usageSettings.get().forClients() && usageSettings.get().person().isPresent();
  }

  /** Changes how Milepost is used; go through {@link OpenFolder} for whom and with whom. */
  public void set(UsageSettings changed) {
    usageSettings.set(changed);
    onlooker.set(onlooker.get() && canBeLookedOn());
  }
}
