package app.milepost.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.Optional;

/** The fonts inside this program, unpacked by the build. The machine's are never used. */
enum PdfFonts {
  /** Latin, Greek and Cyrillic, figures of one width. */
  TEXT("Milepost Text", "Roboto-Regular.ttf", "Roboto-Bold.ttf"),
  /** Hebrew, Arabic with its joined forms, and signs. */
  SIGNS("Milepost Signs", "DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf");

  private static final int REGULAR_WEIGHT = 400;
  private static final int BOLD_WEIGHT = 700;

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
      builder.useFont(() -> font.open(false), font.family, REGULAR_WEIGHT, FontStyle.NORMAL, true);
      builder.useFont(() -> font.open(true), font.family, BOLD_WEIGHT, FontStyle.NORMAL, true);
    }
  }
}
