package app.milepost.chart;

import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Arc;
import app.milepost.chart.Mark.Box;
import app.milepost.chart.Mark.Dot;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Mark.Line;
import app.milepost.chart.Mark.Polygon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Drawings as inline SVG. Colors are CSS variables such as {@code --ink-accent-soft}, one for each
 * {@link Ink}, so that the page around decides on light or dark.
 */
public final class SvgRenderer {

  private final StringBuilder svg = new StringBuilder();

  private SvgRenderer() {}

  /**
   * Returns a drawing as an {@code svg} element.
   *
   * @param drawing what to draw
   * @param id unique within the page; letters, digits and hyphens
   * @param title a few words, the accessible name; the drawing's own sentence describes it
   */
  public static String render(Drawing drawing, String id, String title) {
    SvgRenderer renderer = new SvgRenderer();
    renderer.open(drawing, id, title);
    drawing.marks().forEach(renderer::mark);
    return renderer.svg.append("</svg>").toString();
  }

  private void open(Drawing drawing, String id, String title) {
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
        .append(number(drawing.width()))
        .append(' ')
        .append(number(drawing.height()))
        .append("\" width=\"")
        .append(number(drawing.width()))
        .append("\" height=\"")
        .append(number(drawing.height()))
        .append("\" aria-labelledby=\"%1$s-title %1$s-desc\">".formatted(id))
        .append("<title id=\"%s-title\">%s</title>".formatted(id, escape(title)))
        .append("<desc id=\"%s-desc\">%s</desc>".formatted(id, escape(drawing.description())));
  }

  private void mark(Mark mark) {
    switch (mark) {
      case Line line -> line(line);
      case Polygon polygon -> polygon(polygon);
      case Arc arc -> arc(arc);
      case Box box -> box(box);
      case Dot dot -> dot(dot);
      case Label label -> label(label);
    }
  }

  private void line(Line line) {
    svg.append(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" style=\"%s\"/>"
            .formatted(
                number(line.from().x()),
                number(line.from().y()),
                number(line.to().x()),
                number(line.to().y()),
                stroke(line.ink(), line.thickness(), line.dashed())));
  }

  private void polygon(Polygon polygon) {
    String points =
        polygon.corners().stream()
            .map(p -> number(p.x()) + "," + number(p.y()))
            .collect(Collectors.joining(" "));
    svg.append(
        "<polygon points=\"%s\" style=\"fill:%s;fill-opacity:%s;%s\"/>"
            .formatted(
                points,
                color(polygon.ink()),
                number(polygon.fillOpacity()),
                polygon.thickness() > 0
                    ? stroke(polygon.ink(), polygon.thickness(), polygon.dashed())
                    : ""));
  }

  private void arc(Arc arc) {
    String style = "fill:none;" + stroke(arc.ink(), arc.thickness(), false);
    if (Math.abs(arc.sweepDegrees()) >= 360) {
      svg.append(
          "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" style=\"%s\"/>"
              .formatted(
                  number(arc.center().x()), number(arc.center().y()), number(arc.radius()), style));
      return;
    }
    Point from = Polar.at(arc.center(), arc.radius(), arc.startDegrees());
    Point to = Polar.at(arc.center(), arc.radius(), arc.startDegrees() + arc.sweepDegrees());
    svg.append(
        "<path d=\"M%s %s A%s %s 0 %d %d %s %s\" style=\"%s\"/>"
            .formatted(
                number(from.x()),
                number(from.y()),
                number(arc.radius()),
                number(arc.radius()),
                Math.abs(arc.sweepDegrees()) > 180 ? 1 : 0,
                arc.sweepDegrees() < 0 ? 1 : 0,
                number(to.x()),
                number(to.y()),
                style));
  }

  private void box(Box box) {
    svg.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" style=\"fill:%s\"/>"
            .formatted(
                number(box.corner().x()),
                number(box.corner().y()),
                number(box.width()),
                number(box.height()),
                number(box.rounding()),
                color(box.ink())));
  }

  private void dot(Dot dot) {
    svg.append(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" style=\"fill:%s\"/>"
            .formatted(
                number(dot.center().x()),
                number(dot.center().y()),
                number(dot.radius()),
                color(dot.ink())));
  }

  private void label(Label label) {
    svg.append(
        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" style=\"%sfill:%s;font-size:%spx\">%s</text>"
            .formatted(
                number(label.at().x()),
                number(label.at().y()),
                anchor(label.anchor()),
                label.bold() ? "font-weight:bold;" : "",
                color(label.ink()),
                number(label.size()),
                escape(label.text())));
  }

  private static String stroke(Ink ink, double thickness, boolean dashed) {
    return "stroke:%s;stroke-width:%s%s"
        .formatted(color(ink), number(thickness), dashed ? ";stroke-dasharray:4 3" : "");
  }

  private static String anchor(Anchor anchor) {
    return anchor.name().toLowerCase(Locale.ROOT);
  }

  private static String color(Ink ink) {
    return "var(--ink-%s)".formatted(ink.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Two decimals are finer than any screen or printer. */
  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.stripTrailingZeros().toPlainString();
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            default -> escaped.appendCodePoint(c);
          }
        });
    return escaped.toString();
  }
}
