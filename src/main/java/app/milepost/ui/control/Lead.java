package app.milepost.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A small sign, such as a number or a box, with words beside it. */
public final class Lead extends WrappingPane {

  private static final double BULLET_GAP = 8;

  private final Region sign;
  private final Column words;
  private final double gap;

  /**
   * Puts a sign before words.
   *
   * @param gap the room between them, in pixels
   */
  public Lead(Region sign, double gap, Region words) {
    this.sign = sign;
    this.gap = gap;
    this.words = new Column(words);
    getChildren().addAll(sign, this.words);
  }

  /** Puts a dot before a line, whose further lines begin where the first does. */
  public static Lead bullet(String text) {
    Label dot = new Label("•");
    dot.setMinWidth(USE_PREF_SIZE);
    return new Lead(dot, BULLET_GAP, Texts.body(text));
  }

  private double indent() {
    return snapSizeX(Math.max(sign.minWidth(-1), sign.prefWidth(-1))) + gap;
  }

  private double high() {
    return snapSizeY(Math.max(sign.minHeight(-1), sign.prefHeight(-1)));
  }

  @Override
  protected double heightAt(double width) {
    return Math.max(high(), words.prefHeight(width - indent()));
  }

  @Override
  protected void layoutChildren() {
    double left = indent();
    sign.resizeRelocate(0, 0, left - gap, high());
    double room = getWidth() - left;
    words.resizeRelocate(left, 0, room, words.prefHeight(room));
  }
}
