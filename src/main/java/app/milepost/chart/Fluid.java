package app.milepost.chart;

import java.util.function.DoubleFunction;

/**
 * A chart that can be drawn for more than one width, so that where there is little room its parts
 * move instead of its words shrinking.
 *
 * @param width it is made for, in units; no wider is of use
 * @param least the least width that holds its words
 * @param drawn draws it for a width from {@code least} to {@code width}
 */
public record Fluid(double width, double least, DoubleFunction<Drawing> drawn) {

  /** From so narrow a drawing on, words stand above what they name instead of beside it. */
  static final double NARROW = 560;

  /** Returns a drawing that is there in one width only. */
  public static Fluid of(Drawing drawing) {
    return new Fluid(drawing.width(), drawing.width(), width -> drawing);
  }

  /** Returns the drawing at the width it is made for. */
  public Drawing drawing() {
    return drawn.apply(width);
  }

  /** Returns the drawing that is best where there is so much room, in units. */
  public Drawing in(double room) {
    return drawn.apply(Math.clamp(room, least, width));
  }

  /** Two charts that look alike are alike, whatever draws them. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Fluid fluid
        && width == fluid.width
        && least == fluid.least
        && drawing().equals(fluid.drawing());
  }

  @Override
  public int hashCode() {
    return drawing().hashCode();
  }
}
