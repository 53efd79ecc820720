package app.milepost.format.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.Deflater;

/** PDFs written by hand, byte for byte, as far as the reader of attachments looks at them. */
final class PdfText {

  static final String END = "startxref\n0\n%%EOF\n";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  PdfText() {
    add("%PDF-1.7\n");
  }

  /** Returns a whole file with one sealed attachment. */
  static byte[] sealed(String content) {
    return new PdfText().attachment(content).end();
  }

  PdfText add(String text) {
    return add(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  PdfText add(byte[] more) {
    bytes.writeBytes(more);
    return this;
  }

  /** Adds a sealed attachment, packed. */
  PdfText attachment(String content) {
    byte[] packed = packed(utf8(content));
    return stream(
        "/Filter /FlateDecode /Length %d ".formatted(packed.length) + seal(content), packed);
  }

  /** Adds object 7. */
  PdfText stream(String dictionary, byte[] data) {
    return add("7 0 obj\n<< /Type /EmbeddedFile " + dictionary + ">>\nstream\r\n")
        .add(data)
        .add("\r\nendstream\nendobj\n");
  }

  byte[] end() {
    return add(END).bytes.toByteArray();
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** Returns the entries that vouch for a content. */
  static String seal(String content) {
    byte[] bytes = utf8(content);
    return seal(bytes.length, PdfSeal.checkSum(bytes), PdfSeal.of(bytes));
  }

  static String seal(int size, byte[] checkSum, byte[] seal) {
    return "/Params << /Size %d /CheckSum <%s> >> /MilepostSeal <%s> "
        .formatted(size, HexFormat.of().formatHex(checkSum), HexFormat.of().formatHex(seal));
  }

  static byte[] packed(byte[] content) {
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
