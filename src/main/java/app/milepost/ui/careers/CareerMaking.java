package app.milepost.ui.careers;

import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** Writes and changes careers, elsewhere. */
public interface CareerMaking {

  /** Begins a career of which nothing is written yet. */
  void beginNew();

  /** Begins with a copy of the career of that id. */
  void beginCopy(String id);

  /** Opens a file that somebody passed on, or that is not finished. */
  void beginFile();

  /** Opens the career of that id, which is one's own, to be changed. */
  void change(String id);

  /** Returns to the career that is edited. */
  void goOn();

  /**
   * Returns what the career that is edited is called, which may be nothing yet; empty without one.
   */
  ObservableValue<Optional<String>> begun();
}
