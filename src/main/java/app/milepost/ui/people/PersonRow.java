package app.milepost.ui.people;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Somebody in the list; the same row as long as they are in it, whatever becomes known. */
public final class PersonRow {

  private final ReadOnlyObjectWrapper<Facts> facts;

  PersonRow(Facts facts) {
    this.facts = new ReadOnlyObjectWrapper<>(facts);
  }

  /** Returns what is known about them. */
  ReadOnlyObjectProperty<Facts> factsProperty() {
    return facts.getReadOnlyProperty();
  }

  Facts facts() {
    return facts.get();
  }

  long id() {
    return facts.get().person().id();
  }

  void set(Facts changed) {
    facts.set(changed);
  }
}
