package app.milepost.format.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the answers out of a PDF that Milepost saved: looks for the seal, reads the stream object
 * around it, and checks size, checksum and seal against what it unpacks.
 *
 * <p>The file's own tables of objects are not used. They may lie, and may themselves be packed.
 */
public final class SealedAttachment {

  private static final String LAST_WORD = "%%EOF";

  /** Mail and the web leave up to 64 KB behind the last word, which readers pass over. */
  private static final int TAIL = (64 << 10) + LAST_WORD.length();

  /** The seal is looked for in so many places. */
  private static final int MOST_SEALS = 4;

  /** The seal lies at most so many bytes into its object. */
  private static final int REACH = 4096;

  private final PdfBytes pdf;
  private final int limit;

  private SealedAttachment(PdfBytes pdf, int limit) {
    this.pdf = pdf;
    this.limit = limit;
  }

  /**
   * Returns the attachment, exactly as it was written into the PDF.
   *
   * @param pdf the whole file
   * @param limit the most bytes the attachment may have
   * @throws PdfRefusal if the file has none that is as Milepost wrote it
   */
  public static byte[] read(byte[] pdf, int limit) throws PdfRefusal {
    return new SealedAttachment(new PdfBytes(pdf), limit).read();
  }

  private byte[] read() throws PdfRefusal {
    if (pdf.next(LAST_WORD, pdf.length() - TAIL) < 0) {
      throw new PdfRefusal(PdfProblem.CUT_OFF);
    }
    List<byte[]> contents = new ArrayList<>();
    try {
      for (int seal : seals()) {
        contents.add(checked(around(seal)));
      }
    } catch (PdfRefusal refusal) {
      throw isEncrypted() ? new PdfRefusal(PdfProblem.ENCRYPTED) : refusal;
    }
    byte[] first = contents.getFirst();
    if (!contents.stream().allMatch(c -> Arrays.equals(c, first))) {
      throw new PdfRefusal(PdfProblem.SEVERAL);
    }
    return first;
  }

  /** Returns where seals stand, at least one. */
  private List<Integer> seals() throws PdfRefusal {
    List<Integer> seals = new ArrayList<>();
    int seal = pdf.nextName(PdfSeal.KEY, 0);
    while (seal >= 0) {
      seals.add(seal);
      if (seals.size() > MOST_SEALS) {
        throw new PdfRefusal(PdfProblem.SEVERAL);
      }
      seal = pdf.nextName(PdfSeal.KEY, seal + 1);
    }
    if (seals.isEmpty()) {
      boolean attached = pdf.nextName("EmbeddedFile", 0) >= 0;
      throw new PdfRefusal(attached ? PdfProblem.ANOTHERS_ATTACHMENT : PdfProblem.NO_ATTACHMENT);
    }
    return seals;
  }

  private boolean isEncrypted() {
    return pdf.nextName("Encrypt", 0) >= 0;
  }

  /** Returns the stream object whose dictionary has the seal at that place. */
  private PdfStream around(int seal) throws PdfRefusal {
    String word = "obj";
    Optional<PdfStream> found = Optional.empty();
    int place = pdf.next(word, seal - REACH, seal);
    while (place >= 0) {
      try {
        PdfStream stream = PdfStream.at(pdf, place + word.length());
        if (stream.start() > seal && stream.dictionary().has(PdfSeal.KEY)) {
          found = Optional.of(stream);
        }
      } catch (PdfRefusal notHere) {
        // The letters of the word can stand in any text.
      }
      place = pdf.next(word, place + 1, seal);
    }
    return found.orElseThrow(() -> new PdfRefusal(PdfProblem.CHANGED));
  }

  private byte[] checked(PdfStream stream) throws PdfRefusal {
    PdfValue.Dictionary about =
        stream
            .dictionary()
            .get("Params", PdfValue.Dictionary.class)
            .orElseThrow(() -> new PdfRefusal(PdfProblem.CHANGED));
    byte[] content = stream.content(limit);
    boolean asWritten =
        about.get("Size", PdfValue.Whole.class).filter(s -> s.value() == content.length).isPresent()
            && has(about, "CheckSum", PdfSeal.checkSum(content))
            && has(stream.dictionary(), PdfSeal.KEY, PdfSeal.of(content));
    if (!asWritten) {
      throw new PdfRefusal(PdfProblem.CHANGED);
    }
    return content;
  }

  private static boolean has(PdfValue.Dictionary dictionary, String key, byte[] digest) {
    String wanted = new String(digest, StandardCharsets.ISO_8859_1);
    return dictionary
        .get(key, PdfValue.Text.class)
        .filter(t -> t.latin().equals(wanted))
        .isPresent();
  }
}
