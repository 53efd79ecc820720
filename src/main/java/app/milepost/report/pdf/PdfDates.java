package app.milepost.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Takes the clock out of a PDF, so that the same report is the same file. */
public final class PdfDates {

  private static final Pattern CREATED =
      Pattern.compile("(<xmp:CreateDate[^>]*>)[^<]*(</xmp:CreateDate>)");

  private PdfDates() {}

  /** Returns the start of a day as PDF writes times. */
  public static String stamp(LocalDate day) {
    return "D:" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "000000+00'00'";
  }

  /**
   * Dates a document to the start of a day, in its information, its metadata and its id.
   *
   * @throws IOException if the metadata cannot be rewritten
   */
  static void fix(PDDocument document, LocalDate day) throws IOException {
    ZonedDateTime start = day.atStartOfDay(ZoneOffset.UTC);
    document.getDocumentInformation().getCOSObject().setString(COSName.CREATION_DATE, stamp(day));
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String xmp;
    try (InputStream in = metadata.exportXMPMetadata()) {
      xmp = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String date = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start);
    String dated = CREATED.matcher(xmp).replaceAll("$1" + Matcher.quoteReplacement(date) + "$2");
    metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    document.setDocumentId(start.toEpochSecond());
  }
}
