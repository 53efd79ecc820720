package app.milepost.ui.control;

import app.milepost.chart.Drawing;
import app.milepost.chart.Fluid;
import app.milepost.chart.Ink;
import app.milepost.chart.Mark;
import app.milepost.chart.Point;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/**
 * Shows a {@link Drawing} as a {@link DrawingView} does, painted as one picture: for drawings of so
 * many marks that a node for each would be felt.
 */
public final class PaintedDrawing extends ScaledDrawing {

  private final Canvas canvas = new Canvas();
  private final Map<Ink, Rectangle> inks = new EnumMap<>(Ink.class);

  /**
   * Makes an empty one.
   *
   * @param largest the greatest enlargement at usual text size, 1 being the drawing's own size
   */
  public PaintedDrawing(double largest) {
    super(largest);
    for (Ink ink : Ink.values()) {
      // Of no size: only there for the style sheet to color.
      Rectangle color = new Rectangle();
      color.setManaged(false);
      color.getStyleClass().add(style("fill", ink));
      color.fillProperty().addListener((o, before, now) -> requestLayout());
      inks.put(ink, color);
    }
    canvas.setManaged(false);
    getChildren().addAll(inks.values());
    getChildren().add(canvas);
  }

  /** Shows another drawing in place of the one before. */
  public void show(Fluid changed) {
    take(changed);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double factor = factor();
    canvas.setWidth(drawing().width() * factor);
    canvas.setHeight(drawing().height() * factor);
    GraphicsContext paper = canvas.getGraphicsContext2D();
    paper.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    paper.save();
    paper.scale(factor, factor);
    drawing().marks().forEach(mark -> paint(mark, paper));
    paper.restore();
  }

  private void paint(Mark mark, GraphicsContext paper) {
    switch (mark) {
      case Mark.Line m -> {
        stroke(paper, m.ink(), m.thickness(), m.dashed());
        paper.strokeLine(m.from().x(), m.from().y(), m.to().x(), m.to().y());
      }
      case Mark.Polygon m -> polygon(m, paper);
      case Mark.Arc m -> {
        stroke(paper, m.ink(), m.thickness(), false);
        double size = 2 * m.radius();
        Point c = m.center();
        paper.strokeArc(
            c.x() - m.radius(),
            c.y() - m.radius(),
            size,
            size,
            m.startDegrees(),
            m.sweepDegrees(),
            ArcType.OPEN);
      }
      case Mark.Box m -> {
        paper.setFill(color(m.ink()));
        double round = 2 * m.rounding();
        paper.fillRoundRect(m.corner().x(), m.corner().y(), m.width(), m.height(), round, round);
      }
      case Mark.Dot m -> {
        paper.setFill(color(m.ink()));
        double size = 2 * m.radius();
        paper.fillOval(m.center().x() - m.radius(), m.center().y() - m.radius(), size, size);
      }
      case Mark.Label m -> label(m, paper);
    }
  }

  private void polygon(Mark.Polygon m, GraphicsContext paper) {
    double[] x = m.corners().stream().mapToDouble(Point::x).toArray();
    double[] y = m.corners().stream().mapToDouble(Point::y).toArray();
    if (m.fillOpacity() > 0) {
      paper.setGlobalAlpha(m.fillOpacity());
      paper.setFill(color(m.ink()));
      paper.fillPolygon(x, y, x.length);
      paper.setGlobalAlpha(1);
    }
    if (m.thickness() > 0) {
      stroke(paper, m.ink(), m.thickness(), m.dashed());
      paper.strokePolygon(x, y, x.length);
    }
  }

  private void label(Mark.Label m, GraphicsContext paper) {
    FontWeight weight = m.bold() ? FontWeight.BOLD : FontWeight.NORMAL;
    paper.setFont(Font.font(font().getFamily(), weight, m.size()));
    paper.setFill(color(m.ink()));
    paper.setTextAlign(
        switch (m.anchor()) {
          case START -> TextAlignment.LEFT;
          case MIDDLE -> TextAlignment.CENTER;
          case END -> TextAlignment.RIGHT;
        });
    paper.fillText(m.text(), m.at().x(), m.at().y());
  }

  private void stroke(GraphicsContext paper, Ink ink, double thickness, boolean dashed) {
    paper.setStroke(color(ink));
    paper.setLineWidth(thickness);
    paper.setLineDashes(dashed ? new double[] {3, 3} : new double[0]);
  }

  private Paint color(Ink ink) {
    Rectangle styled = inks.get(ink);
    return styled == null || styled.getFill() == null ? Color.BLACK : styled.getFill();
  }
}
