package app.milepost.ui.control;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * What a control says when the mouse rests on it, and to a screen reader that asks for help. A
 * tooltip is a window with a scene of its own, far dearer than a label, and most are never seen: it
 * is made when the mouse first comes.
 */
public final class HoverText {

  private static final double LARGEST_WIDTH = 480;

  private final Control control;
  private String text = "";

  /**
   * Makes a text that is empty at first; then nothing shows.
   *
   * @param control whose text it is; the only one that sets its tooltip and its accessible help
   */
  public HoverText(Control control) {
    this.control = control;
    control.addEventHandler(MouseEvent.MOUSE_ENTERED, e -> install());
  }

  /**
   * Gives a control a text that stays.
   *
   * @param text what it says, in plain words
   */
  public static void of(Control control, String text) {
    new HoverText(control).say(text);
  }

  /** Says this from now on, nothing if it is empty. */
  public void say(String changed) {
    if (changed.equals(text)) {
      return;
    }
    text = changed;
    control.setAccessibleHelp(text);
    if (control.getTooltip() != null) {
      install();
    }
  }

  private void install() {
    if (text.isEmpty()) {
      control.setTooltip(null);
    } else if (control.getTooltip() == null) {
      control.setTooltip(tooltip());
    }
    if (control.getTooltip() != null) {
      control.getTooltip().setText(text);
    }
  }

  private static Tooltip tooltip() {
    Tooltip tooltip = new Tooltip();
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(LARGEST_WIDTH);
    return tooltip;
  }
}
