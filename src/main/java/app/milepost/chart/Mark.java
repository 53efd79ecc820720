package app.milepost.chart;

import java.util.List;

/** One thing drawn. Lengths are in the drawing's units; later marks lie over earlier ones. */
public sealed interface Mark {

  /** Where a label's text lies relative to its point. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /**
   * A straight stroke.
   *
   * @param from one end
   * @param to the other end
   * @param thickness of the stroke
   * @param dashed broken rather than solid
   * @param ink what it is for
   */
  record Line(Point from, Point to, double thickness, boolean dashed, Ink ink) implements Mark {}

  /**
   * A closed outline.
   *
   * @param corners at least three
   * @param fillOpacity 0 (outline only) to 1
   * @param thickness of the outline, 0 for none
   * @param dashed outline broken rather than solid
   * @param ink what it is for
   */
  record Polygon(List<Point> corners, double fillOpacity, double thickness, boolean dashed, Ink ink)
      implements Mark {
    public Polygon {
      corners = List.copyOf(corners);
    }
  }

  /**
   * A part of a circle's outline.
   *
   * @param center of the circle
   * @param radius of the circle, to the middle of the stroke
   * @param startDegrees counted counter-clockwise from three o'clock
   * @param sweepDegrees negative runs clockwise
   * @param thickness of the stroke
   * @param ink what it is for
   */
  record Arc(
      Point center,
      double radius,
      double startDegrees,
      double sweepDegrees,
      double thickness,
      Ink ink)
      implements Mark {}

  /**
   * A filled rectangle.
   *
   * @param corner top left
   * @param width to the right
   * @param height downwards
   * @param rounding radius of its corners
   * @param ink what it is for
   */
  record Box(Point corner, double width, double height, double rounding, Ink ink) implements Mark {}

  /**
   * A filled circle.
   *
   * @param center of the circle
   * @param radius of the circle
   * @param ink what it is for
   */
  record Dot(Point center, double radius, Ink ink) implements Mark {}

  /**
   * One line of text.
   *
   * @param at where its baseline starts, is centered or ends
   * @param text what it says
   * @param size font size
   * @param bold heavier face
   * @param anchor which part of the text lies on the point
   * @param ink what it is for
   */
  record Label(Point at, String text, double size, boolean bold, Anchor anchor, Ink ink)
      implements Mark {}
}
