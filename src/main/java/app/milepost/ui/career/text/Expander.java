package app.milepost.ui.career.text;

import app.milepost.ui.control.Column;

/** A line over the whole width that opens what belongs to it. */
public final class Expander extends Column {

  private final Disclosure disclosure;

  /**
   * Makes a closed line, and notes it as the place where its entry is found.
   *
   * @param id the pack's name for the entry
   * @param name what the place is called, for those who hear the page
   * @param disclosure the line and what it opens
   */
  public Expander(String id, String name, Disclosure disclosure, Anchors anchors) {
    this.disclosure = disclosure;
    getStyleClass().add("expander");
    setId("entry-" + id);
    disclosure.button().setId("open-" + id);
    disclosure.button().setWrapText(true);
    disclosure.button().setMaxWidth(Double.MAX_VALUE);
    anchors.put(Anchors.guide(id), this, name, () -> disclosure.button().setSelected(true));
    getChildren().addAll(disclosure.button(), disclosure.body());
  }

  /** Builds anew what opens. */
  public void refresh() {
    disclosure.refresh();
  }
}
