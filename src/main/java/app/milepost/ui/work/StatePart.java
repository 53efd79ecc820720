package app.milepost.ui.work;

import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectPropertyBase;
import javafx.beans.value.ObservableValue;

/**
 * One part of the state, for whoever cares for no other. It has no value of its own: whenever it is
 * read, it tells of the state as it is, so that two parts never tell of different moments.
 */
final class StatePart<T> extends ReadOnlyObjectPropertyBase<T> {

  private final ObservableValue<WorkState> state;
  private final Function<WorkState, T> part;
  private T told;

  StatePart(ObservableValue<WorkState> state, Function<WorkState, T> part) {
    this.state = state;
    this.part = part;
    told = get();
  }

  @Override
  public T get() {
    return part.apply(state.getValue());
  }

  /** Tells whoever listens, if this part of the state has become another. */
  void tell() {
    T now = get();
    // The same object is not asked, and what was there last, nothing at the start, is asked first:
    // the first time a record is asked whether it equals another takes milliseconds.
    if (!Objects.equals(told, now)) {
      told = now;
      fireValueChangedEvent();
    }
  }

  @Override
  public Object getBean() {
    return state;
  }

  @Override
  public String getName() {
    return "";
  }
}
