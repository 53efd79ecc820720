package app.milepost.report.pdf;

import static java.util.stream.Collectors.joining;

import app.milepost.chart.Ink;
import app.milepost.chart.Palette;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/** The templates that serve both HTML files and PDFs, and their style sheets. */
public final class Template {

  private Template() {}

  /**
   * Fills a template.
   *
   * @param page what the template's names stand for
   * @return the page as well-formed XHTML that is HTML, too
   */
  public static String fill(String template, Object page) {
    return XmlText.clean(
        Mustache.compiler()
            .emptyStringIsFalse(true)
            .escapeHTML(true)
            .compile(read(template))
            .execute(page));
  }

  /**
   * Returns the styles for a browser, light or dark as the reader's system is.
   *
   * @param more names of further style sheets
   */
  public static String screenStyles(String... more) {
    return ":root {\n%s}\n@media (prefers-color-scheme: dark) { @media screen { :root {\n%s} } }\n%s%s"
        .formatted(
            variables(Palette.LIGHT),
            variables(Palette.DARK),
            read("report.css") + readAll(more),
            read("screen.css"));
  }

  /**
   * Returns the styles for paper; the PDF library knows no variables.
   *
   * @param more names of further style sheets
   */
  public static String paperStyles(String... more) {
    String styles = read("report.css") + read("paper.css") + readAll(more);
    for (Ink ink : Ink.values()) {
      styles = styles.replace("var(%s)".formatted(variable(ink)), Palette.LIGHT.color(ink));
    }
    return styles;
  }

  private static String readAll(String... names) {
    return Stream.of(names).map(Template::read).collect(joining());
  }

  private static String variables(Palette palette) {
    StringBuilder css = new StringBuilder();
    for (Ink ink : Ink.values()) {
      css.append("%s: %s;\n".formatted(variable(ink), palette.color(ink)));
    }
    return css.toString();
  }

  private static String variable(Ink ink) {
    return "--ink-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String read(String name) {
    try (InputStream in = Template.class.getResourceAsStream("/report/" + name)) {
      if (in == null) {
        throw new IllegalStateException("This copy of Milepost lacks its file report/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
