package app.milepost.ui.career.text;

import app.milepost.ui.control.Column;

/** A line over the whole width that opens what belongs to it. */
public final class Expander extends Column {

  private final Disclosure disclosure;

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
