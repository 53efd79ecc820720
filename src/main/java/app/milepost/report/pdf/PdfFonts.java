package app.milepost.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The fonts inside this program, unpacked by the build. The machine's are never used. */
enum PdfFonts {
  /** Latin, Greek and Cyrillic, figures of one width. */
  TEXT("Milepost Text", "Roboto-Regular.ttf", "Roboto-Bold.ttf"),
  /** Hebrew, Arabic with its joined forms, and signs. */
  SIGNS("Milepost Signs", "DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf");

  private static final int REGULAR_WEIGHT = 400;
  private static final int BOLD_WEIGHT = 700;

  /** Where a TrueType file says how many tables it has, and where its list of them starts. */
  private static final int TABLE_COUNT = 4;

  private static final int TABLES = 12;
  private static final int TABLE_ENTRY = 16;

  /** The name of the table of rules for joining letters. */
  private static final String JOINING = "GSUB";

  private final String family;
  private final String regular;
  private final String bold;

  PdfFonts(String family, String regular, String bold) {
    this.family = family;
    this.regular = regular;
    this.bold = bold;
  }

  /** Opens the font's file. */
  InputStream open(boolean inBold) {
    String path = "/fonts/" + (inBold ? bold : regular);
    return Optional.ofNullable(PdfFonts.class.getResourceAsStream(path))
        .orElseThrow(
            () -> new IllegalStateException("This copy of Milepost lacks its file " + path));
  }

  /** Makes all fonts known under their families; only the letters used are embedded. */
  static void addTo(PdfRendererBuilder builder) {
    for (PdfFonts font : values()) {
      builder.useFont(() -> font.plain(false), font.family, REGULAR_WEIGHT, FontStyle.NORMAL, true);
      builder.useFont(() -> font.plain(true), font.family, BOLD_WEIGHT, FontStyle.NORMAL, true);
    }
  }

  /**
   * Opens the font's file without its rules for joining letters. The PDF library would prepare them
   * anew for every piece of text, which takes longer than all else, and nothing here needs them:
   * Arabic letters come joined.
   */
  private InputStream plain(boolean inBold) {
    try (InputStream in = open(inBold)) {
      byte[] font = in.readAllBytes();
      int tables = Short.toUnsignedInt(ByteBuffer.wrap(font).getShort(TABLE_COUNT));
      for (int i = 0; i < tables; i++) {
        int name = TABLES + i * TABLE_ENTRY;
        if (new String(font, name, JOINING.length(), StandardCharsets.US_ASCII).equals(JOINING)) {
          // A table that nobody knows by its name is passed over.
          font[name] = '-';
        }
      }
      return new ByteArrayInputStream(font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
