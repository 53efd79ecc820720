package app.milepost.report.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Lines of text as shapes, from the fonts inside this program. Java's own text drawing would first
 * look for the machine's fonts, and there may be none.
 */
final class GlyphOutlines implements Closeable {

  /**
   * A line of text as a shape.
   *
   * @param outline with its baseline starting at 0, 0
   * @param width to the right
   */
  record Text(Shape outline, double width) {}

  private final List<TrueTypeFont> regular = new ArrayList<>();
  private final List<TrueTypeFont> bold = new ArrayList<>();

  /** Opens the fonts. */
  GlyphOutlines() throws IOException {
    for (PdfFonts font : PdfFonts.values()) {
      regular.add(parse(font, false));
      bold.add(parse(font, true));
    }
  }

  private static TrueTypeFont parse(PdfFonts font, boolean inBold) throws IOException {
    try (InputStream in = font.open(inBold)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
    }
  }

  /** Returns whether any of the fonts has a letter. */
  boolean has(int letter) {
    return regular.stream().anyMatch(font -> glyph(font, letter) != 0);
  }

  private static int glyph(TrueTypeFont font, int letter) {
    try {
      return font.getUnicodeCmapLookup().getGlyphId(letter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the shape of a line in the given font size. */
  Text of(String text, double size, boolean inBold) {
    Path2D outline = new Path2D.Double();
    double[] x = {0};
    visual(text)
        .codePoints()
        .forEach(letter -> x[0] += append(outline, x[0], letter, size, inBold ? bold : regular));
    return new Text(outline, x[0]);
  }

  /** Adds a letter and returns its width. */
  private static double append(
      Path2D outline, double x, int letter, double size, List<TrueTypeFont> fonts) {
    try {
      for (TrueTypeFont font : fonts) {
        int glyph = glyph(font, letter);
        if (glyph != 0) {
          return append(outline, x, glyph, size, font);
        }
      }
      return append(outline, x, 0, size, fonts.getFirst());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double append(Path2D outline, double x, int glyph, double size, TrueTypeFont font)
      throws IOException {
    double scale = size / font.getUnitsPerEm();
    GlyphData data = font.getGlyph().getGlyph(glyph);
    if (data != null) {
      AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, 0);
      outline.append(data.getPath().getPathIterator(place), false);
    }
    return font.getAdvanceWidth(glyph) * scale;
  }

  /** Returns the letters in the order they stand from left to right, Arabic ones joined. */
  private static String visual(String text) {
    if (!java.text.Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return text;
    }
    try {
      String joined = new ArabicShaping(ArabicShaping.LETTERS_SHAPE).shape(text);
      return new Bidi(joined, Bidi.LEVEL_DEFAULT_LTR).writeReordered(Bidi.DO_MIRRORING);
    } catch (ArabicShapingException e) {
      throw new IllegalArgumentException("text that cannot be joined", e);
    }
  }

  @Override
  public void close() throws IOException {
    for (TrueTypeFont font : regular) {
      font.close();
    }
    for (TrueTypeFont font : bold) {
      font.close();
    }
  }
}
