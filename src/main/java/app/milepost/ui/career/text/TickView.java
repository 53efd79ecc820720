package app.milepost.ui.career.text;

import app.milepost.assessment.Ticks;

/** A part of the page with boxes to tick. */
public interface TickView {

  /**
   * Shows what is ticked.
   *
   * @param changeable whether there is somebody to keep a tick with
   */
  void show(Ticks ticks, boolean changeable);
}
