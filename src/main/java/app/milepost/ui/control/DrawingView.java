package app.milepost.ui.control;

import app.milepost.chart.Drawing;
import app.milepost.chart.Fluid;
import app.milepost.chart.Ink;
import app.milepost.chart.Mark;
import app.milepost.chart.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Scale;

/**
 * Shows a {@link Drawing}, as large as fits its width, and larger along with the window's text.
 * Colors come from the style sheet, one class for each {@link Ink}; a screen reader hears the
 * drawing's description.
 */
public final class DrawingView extends ScaledDrawing {

  private final Group content = new Group();
  private final Scale scale = new Scale(1, 1);
  private List<Node> shown = List.of();
  private Drawing drawn = new Drawing(1, 1, "", List.of());

  /**
   * Makes an empty view.
   *
   * @param largest the greatest enlargement at usual text size, 1 being the drawing's own size
   */
  public DrawingView(double largest) {
    super(largest);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    content.getTransforms().add(scale);
    content.setManaged(false);
    content.setAutoSizeChildren(false);
    getChildren().add(content);
  }

  /** Shows another drawing in place of the one before. */
  public void show(Drawing changed) {
    show(Fluid.of(changed));
  }

  /** Shows another drawing in place of the one before, drawn for whatever width there is. */
  public void show(Fluid changed) {
    take(changed);
    refresh();
  }

  private void refresh() {
    Drawing now = drawing();
    if (!now.equals(drawn)) {
      boolean sameSize = now.width() == drawn.width() && now.height() == drawn.height();
      shown = nodes(now.marks());
      drawn = now;
      setAccessibleText(now.description());
      Children.arrange(content.getChildren(), shown);
      if (!sameSize) {
        requestLayout();
      }
    }
  }

  /** Most marks of a chart stay when one answer changes; styling new nodes is what costs. */
  private List<Node> nodes(List<Mark> marks) {
    if (shown.isEmpty()) {
      return marks.stream().map(DrawingView::node).toList();
    }
    Map<Mark, Node> before = new HashMap<>();
    for (int i = 0; i < shown.size(); i++) {
      before.put(drawn.marks().get(i), shown.get(i));
    }
    List<Node> nodes = new ArrayList<>();
    for (Mark mark : marks) {
      nodes.add(before.containsKey(mark) ? before.remove(mark) : node(mark));
    }
    return nodes;
  }

  private static Node node(Mark mark) {
    return switch (mark) {
      case Mark.Line m -> {
        Line line = new Line(m.from().x(), m.from().y(), m.to().x(), m.to().y());
        yield stroked(line, m.thickness(), m.dashed(), m.ink());
      }
      case Mark.Polygon m -> polygon(m);
      case Mark.Arc m -> {
        Point c = m.center();
        Arc arc = new Arc(c.x(), c.y(), m.radius(), m.radius(), m.startDegrees(), m.sweepDegrees());
        arc.setType(ArcType.OPEN);
        arc.setStrokeLineCap(StrokeLineCap.BUTT);
        yield stroked(arc, m.thickness(), false, m.ink());
      }
      case Mark.Box m -> {
        Rectangle box = new Rectangle(m.corner().x(), m.corner().y(), m.width(), m.height());
        box.setArcWidth(2 * m.rounding());
        box.setArcHeight(2 * m.rounding());
        yield inked(box, "fill", m.ink());
      }
      case Mark.Dot m ->
          inked(new Circle(m.center().x(), m.center().y(), m.radius()), "fill", m.ink());
      case Mark.Label m -> label(m);
    };
  }

  private static Node polygon(Mark.Polygon m) {
    double[] corners =
        m.corners().stream()
            .flatMapToDouble(p -> java.util.stream.DoubleStream.of(p.x(), p.y()))
            .toArray();
    Group both = new Group();
    if (m.fillOpacity() > 0) {
      Node fill = inked(new Polygon(corners), "fill", m.ink());
      fill.setOpacity(m.fillOpacity());
      both.getChildren().add(fill);
    }
    if (m.thickness() > 0) {
      both.getChildren().add(stroked(new Polygon(corners), m.thickness(), m.dashed(), m.ink()));
    }
    return both;
  }

  private static Node stroked(Shape shape, double thickness, boolean dashed, Ink ink) {
    shape.setStrokeWidth(thickness);
    if (dashed) {
      shape.getStrokeDashArray().setAll(3.0, 3.0);
    }
    return inked(shape, "stroke", ink);
  }

  private static Node inked(Shape shape, String use, Ink ink) {
    shape.getStyleClass().add(style(use, ink));
    return shape;
  }

  private static Node label(Mark.Label m) {
    Text text = new Text(m.text());
    text.setTextOrigin(VPos.BASELINE);
    text.setStyle(
        "-fx-font-size: " + m.size() + "px;" + (m.bold() ? "-fx-font-weight: bold;" : ""));
    text.setTextAlignment(TextAlignment.LEFT);
    text.setY(m.at().y());
    double share =
        switch (m.anchor()) {
          case START -> 0;
          case MIDDLE -> 0.5;
          case END -> 1;
        };
    text.setX(m.at().x());
    if (share > 0) {
      text.layoutBoundsProperty()
          .addListener((o, before, now) -> text.setX(m.at().x() - share * now.getWidth()));
      text.setX(m.at().x() - share * text.getLayoutBounds().getWidth());
    }
    return inked(text, "fill", m.ink());
  }

  @Override
  protected double computeMaxWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    refresh();
    content.applyCss();
    scale.setX(factor());
    scale.setY(factor());
  }
}
