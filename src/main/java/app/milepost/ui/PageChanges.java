package app.milepost.ui;

/** A page with changes of its own: undo and redo mean them while it is in front, not answers. */
public interface PageChanges {

  /** Returns its changes. */
  Undoable changes();
}
