package app.milepost.report.pdf;

import app.milepost.chart.Drawing;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.Map;
import org.w3c.dom.Element;

/** Puts the drawings into the PDF, as figures with their sentence as alternative text. */
public final class PdfCharts implements FSObjectDrawer {

  private static final String TYPE = "milepost/chart";

  /** Drawings are as wide as the page's text on screen; paper is a little narrower. */
  private static final double SCALE = 0.96;

  private final Map<String, Drawing> drawings;
  private final ChartPainter painter;

  PdfCharts(Map<String, Drawing> drawings, GlyphOutlines outlines) {
    this.drawings = Map.copyOf(drawings);
    painter = new ChartPainter(outlines);
  }

  DefaultObjectDrawerFactory factory() {
    DefaultObjectDrawerFactory factory = new DefaultObjectDrawerFactory();
    factory.registerDrawer(TYPE, this);
    return factory;
  }

  /** Returns the place holder that {@link #drawObject} fills. */
  public String markup(String name) {
    Drawing drawing = drawing(name);
    return "<object type=\"%s\" data=\"%s\" alt=\"%s\" style=\"width:%dpx;height:%dpx\"></object>"
        .formatted(
            TYPE,
            name,
            XmlText.escape(drawing.description()),
            Math.round(drawing.width() * SCALE),
            Math.round(drawing.height() * SCALE));
  }

  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    Drawing drawing = drawing(element.getAttribute("data"));
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) width / dotsPerPixel,
        (float) height / dotsPerPixel,
        graphics -> {
          graphics.scale(SCALE, SCALE);
          painter.paint(drawing, graphics);
        });
    return Map.of();
  }

  private Drawing drawing(String name) {
    Drawing drawing = drawings.get(name);
    if (drawing == null) {
      throw new IllegalArgumentException("no drawing " + name);
    }
    return drawing;
  }
}
