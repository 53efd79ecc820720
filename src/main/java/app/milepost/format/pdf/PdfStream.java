package app.milepost.format.pdf;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A stream object: a dictionary and the bytes behind it.
 *
 * @param pdf the whole file
 * @param dictionary what it says about itself
 * @param start where its bytes start
 */
record PdfStream(PdfBytes pdf, PdfValue.Dictionary dictionary, int start) {

  private static final int BUFFER = 8192;

  /** A length kept elsewhere may stand there in this many editions of the file. */
  private static final int MOST_EDITIONS = 16;

  /**
   * Reads the stream whose dictionary starts at a place.
   *
   * @throws PdfRefusal if there is none
   */
  static PdfStream at(PdfBytes pdf, int place) throws PdfRefusal {
    PdfCursor in = new PdfCursor(pdf, place);
    PdfValue.Dictionary dictionary = PdfParser.dictionary(in);
    int word = pdf.pastSpace(in.place());
    int start = word + "stream".length();
    if (pdf.has("stream\r\n", word)) {
      return new PdfStream(pdf, dictionary, start + 2);
    }
    if (pdf.has("stream\n", word)) {
      return new PdfStream(pdf, dictionary, start + 1);
    }
    throw new PdfRefusal(PdfProblem.CHANGED);
  }

  /**
   * Returns the content, unpacked.
   *
   * @param limit the most bytes it may have
   * @throws PdfRefusal if it has more, is not all there, or is packed in a way Milepost never uses
   */
  byte[] content(int limit) throws PdfRefusal {
    int end = end();
    if (dictionary.has("DecodeParms") || dictionary.has("F")) {
      throw new PdfRefusal(PdfProblem.CHANGED);
    }
    if (!dictionary.has("Filter")) {
      if (end - start > limit) {
        throw new PdfRefusal(PdfProblem.TOO_LARGE);
      }
      return pdf.slice(start, end);
    }
    if (!isDeflated()) {
      throw new PdfRefusal(PdfProblem.CHANGED);
    }
    return inflated(end, limit);
  }

  private boolean isDeflated() {
    PdfValue deflated = new PdfValue.Name("FlateDecode");
    PdfValue filter = dictionary.entries().get("Filter");
    return deflated.equals(filter) || new PdfValue.Many(List.of(deflated)).equals(filter);
  }

  private int end() throws PdfRefusal {
    Optional<PdfValue.Whole> length = dictionary.get("Length", PdfValue.Whole.class);
    if (length.isPresent()) {
      return end(length.get().value()).orElseThrow(() -> new PdfRefusal(PdfProblem.CHANGED));
    }
    PdfValue.Reference reference =
        dictionary
            .get("Length", PdfValue.Reference.class)
            .orElseThrow(() -> new PdfRefusal(PdfProblem.CHANGED));
    String head = "%d %d obj".formatted(reference.number(), reference.generation());
    int place = -1;
    for (int i = 0; i < MOST_EDITIONS; i++) {
      place = pdf.next(head, place + 1);
      if (place < 0) {
        break;
      }
      if (PdfBytes.isRegular(pdf.at(place - 1))) {
        continue;
      }
      OptionalInt kept = new PdfCursor(pdf, place + head.length()).whole();
      OptionalInt end = kept.isPresent() ? end(kept.getAsInt()) : OptionalInt.empty();
      if (end.isPresent()) {
        return end.getAsInt();
      }
    }
    throw new PdfRefusal(PdfProblem.CHANGED);
  }

  /** Returns where the bytes end, if the stream does end after so many. */
  private OptionalInt end(int length) {
    int end = start + Math.min(length, pdf.length() - start);
    return pdf.has("endstream", pdf.pastSpace(end)) ? OptionalInt.of(end) : OptionalInt.empty();
  }

  private byte[] inflated(int end, int limit) throws PdfRefusal {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    try (Inflater inflater = new Inflater()) {
      pdf.feed(inflater, start, end);
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 && !inflater.finished()) {
          throw new PdfRefusal(PdfProblem.CHANGED);
        }
        out.write(buffer, 0, count);
        if (out.size() > limit) {
          throw new PdfRefusal(PdfProblem.TOO_LARGE);
        }
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new PdfRefusal(PdfProblem.CHANGED);
    }
  }
}
