package app.milepost.format.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Refuses bytes that are not UTF-8, and a PDF by its name. The JSON parser alone would let some
 * through, and would guess at UTF-16 and UTF-32. For one thread.
 */
public final class Utf8Check {

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final CharBuffer scratch = CharBuffer.allocate(4096);

  /** Passes over the bytes from {@code from} to before {@code to}. */
  public void check(byte[] bytes, int from, int to) throws Refusal {
    if (to - from >= PDF.length
        && Arrays.equals(bytes, from, from + PDF.length, PDF, 0, PDF.length)) {
      throw new Refusal(
          "",
          "This is a PDF, not JSON. If Milepost saved it, milepost import takes in the answers it"
              + " carries.");
    }
    for (int i = from; i < Math.min(to, from + 4); i++) {
      if (bytes[i] == 0) {
        throw refusal("at its start");
      }
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    decoder.reset();
    CoderResult result;
    do {
      scratch.clear();
      result = decoder.decode(in, scratch, true);
    } while (result.isOverflow());
    if (result.isError()) {
      throw refusal("from byte %d on".formatted(in.position() - from + 1));
    }
  }

  private static Refusal refusal(String where) {
    return new Refusal("", "This is not UTF-8 text, %s. Save it again as UTF-8.".formatted(where));
  }
}
