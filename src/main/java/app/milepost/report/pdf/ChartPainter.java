package app.milepost.report.pdf;

import app.milepost.chart.Drawing;
import app.milepost.chart.Ink;
import app.milepost.chart.Mark;
import app.milepost.chart.Mark.Arc;
import app.milepost.chart.Mark.Box;
import app.milepost.chart.Mark.Dot;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Mark.Line;
import app.milepost.chart.Mark.Polygon;
import app.milepost.chart.Palette;
import app.milepost.chart.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Paints drawings for paper. Text becomes outlines, so that no font of the machine is touched. */
final class ChartPainter {

  private final GlyphOutlines outlines;

  ChartPainter(GlyphOutlines outlines) {
    this.outlines = outlines;
  }

  void paint(Drawing drawing, Graphics2D graphics) {
    for (Mark mark : drawing.marks()) {
      switch (mark) {
        case Line line -> {
          graphics.setStroke(stroke(line.thickness(), line.dashed()));
          graphics.setColor(color(line.ink(), 1));
          Point from = line.from();
          Point to = line.to();
          graphics.draw(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
        }
        case Polygon polygon -> polygon(polygon, graphics);
        case Arc arc -> arc(arc, graphics);
        case Box box -> {
          double arc = 2 * box.rounding();
          Point corner = box.corner();
          graphics.setColor(color(box.ink(), 1));
          graphics.fill(
              new RoundRectangle2D.Double(
                  corner.x(), corner.y(), box.width(), box.height(), arc, arc));
        }
        case Dot dot -> {
          graphics.setColor(color(dot.ink(), 1));
          graphics.fill(circle(dot.center(), dot.radius()));
        }
        case Label label -> label(label, graphics);
      }
    }
  }

  private static void polygon(Polygon polygon, Graphics2D graphics) {
    Path2D path = new Path2D.Double();
    for (Point corner : polygon.corners()) {
      if (path.getCurrentPoint() == null) {
        path.moveTo(corner.x(), corner.y());
      } else {
        path.lineTo(corner.x(), corner.y());
      }
    }
    path.closePath();
    if (polygon.fillOpacity() > 0) {
      graphics.setColor(color(polygon.ink(), polygon.fillOpacity()));
      graphics.fill(path);
    }
    if (polygon.thickness() > 0) {
      graphics.setColor(color(polygon.ink(), 1));
      graphics.setStroke(stroke(polygon.thickness(), polygon.dashed()));
      graphics.draw(path);
    }
  }

  private static void arc(Arc arc, Graphics2D graphics) {
    if (arc.sweepDegrees() == 0) {
      return;
    }
    graphics.setColor(color(arc.ink(), 1));
    graphics.setStroke(stroke(arc.thickness(), false));
    Point center = arc.center();
    double radius = arc.radius();
    graphics.draw(
        new Arc2D.Double(
            center.x() - radius,
            center.y() - radius,
            2 * radius,
            2 * radius,
            arc.startDegrees(),
            arc.sweepDegrees(),
            Arc2D.OPEN));
  }

  private void label(Label label, Graphics2D graphics) {
    GlyphOutlines.Text text = outlines.of(label.text(), label.size(), label.bold());
    double shift =
        switch (label.anchor()) {
          case START -> 0;
          case MIDDLE -> text.width() / 2;
          case END -> text.width();
        };
    graphics.setColor(color(label.ink(), 1));
    graphics.fill(
        AffineTransform.getTranslateInstance(label.at().x() - shift, label.at().y())
            .createTransformedShape(text.outline()));
  }

  private static Shape circle(Point center, double radius) {
    return new Ellipse2D.Double(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
  }

  private static BasicStroke stroke(double thickness, boolean dashed) {
    float width = (float) thickness;
    return dashed
        ? new BasicStroke(
            width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  private static Color color(Ink ink, double opacity) {
    Color color = Color.decode(Palette.LIGHT.color(ink));
    int alpha = (int) Math.round(255 * opacity);
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
  }
}
