package app.milepost.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.chart.Mark.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SvgRendererTest {

  @Test
  void aDrawingBecomesAnImageWithNameAndDescription() {
    Drawing drawing =
        new Drawing(
            10,
            20,
            "A < B & C.",
            List.of(
                new Mark.Box(new Point(1, 2), 3.456, 4, 0, Ink.ACCENT_SOFT),
                new Mark.Label(new Point(0, 0), "a<b", 9, true, Anchor.END, Ink.TEXT)));
    assertThat(SvgRenderer.render(drawing, "x", "Title"))
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 10 20\"")
        .contains("aria-labelledby=\"x-title x-desc\"")
        .contains("<title id=\"x-title\">Title</title>")
        .contains("<desc id=\"x-desc\">A &lt; B &amp; C.</desc>")
        .contains("width=\"3.46\"")
        .contains("fill:var(--ink-accent-soft)")
        .contains("text-anchor=\"end\"")
        .contains(">a&lt;b</text>")
        .endsWith("</svg>");
  }

  @Test
  void aHalfCircleIsAPathAndAFullOneACircle() {
    Point center = new Point(10, 10);
    Drawing drawing =
        new Drawing(
            20,
            20,
            "Arcs.",
            List.of(
                new Mark.Arc(center, 5, 180, -180, 1, Ink.GRID),
                new Mark.Arc(center, 5, 0, 360, 1, Ink.GRID)));
    assertThat(SvgRenderer.render(drawing, "x", "Arcs"))
        .contains("<path d=\"M5 10 A5 5 0 0 1 15 10\"")
        .contains("<circle cx=\"10\" cy=\"10\" r=\"5\"");
  }

  @ParameterizedTest
  @EnumSource(Palette.class)
  void wordsStandOutFromTheirSurface(Palette palette) {
    for (Ink ink : List.of(Ink.TEXT, Ink.MUTED, Ink.TARGET, Ink.ACCENT)) {
      assertThat(contrast(palette.color(ink), palette.color(Ink.SURFACE)))
          .as("%s %s", palette, ink)
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @EnumSource(Palette.class)
  void theFillsDifferInGray(Palette palette) {
    assertThat(contrast(palette.color(Ink.ACCENT), palette.color(Ink.ACCENT_SOFT)))
        .isGreaterThan(2.5);
    assertThat(contrast(palette.color(Ink.ACCENT_SOFT), palette.color(Ink.TRACK)))
        .isGreaterThan(1.5);
  }

  private static double contrast(String a, String b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(String color) {
    return 0.2126 * channel(color, 1) + 0.7152 * channel(color, 3) + 0.0722 * channel(color, 5);
  }

  private static double channel(String color, int at) {
    double share = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
