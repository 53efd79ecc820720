package app.milepost.ui;

import app.milepost.store.Practice;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** How Milepost is used, as it stands. */
public final class Usage {

  private final ReadOnlyObjectWrapper<Practice> practice;

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

  /** Changes how Milepost is used; go through {@link Startup} for whom and with whom. */
  public void set(Practice changed) {
    practice.set(changed);
  }
}
