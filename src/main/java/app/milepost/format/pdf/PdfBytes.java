package app.milepost.format.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Inflater;

/** The bytes of a file, searched for the words that PDF is written in. */
final class PdfBytes {

  private static final int MOST_SPACE = 16;

  private final byte[] bytes;

  PdfBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  /** Returns the byte at a place, 0 to 255, or -1 where there is none. */
  int at(int place) {
    return 0 <= place && place < bytes.length ? bytes[place] & 0xFF : -1;
  }

  /** Returns the bytes from one place to before another. */
  byte[] slice(int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  /** Lets the bytes from one place to before another be unpacked. */
  void feed(Inflater inflater, int from, int to) {
    inflater.setInput(bytes, from, to - from);
  }

  /** Returns whether a word stands at a place. */
  boolean has(String word, int place) {
    byte[] wanted = ascii(word);
    return 0 <= place
        && place + wanted.length <= bytes.length
        && Arrays.equals(bytes, place, place + wanted.length, wanted, 0, wanted.length);
  }

  /** Returns where a word stands first, not before a place; -1 where it does not. */
  int next(String word, int from) {
    return next(word, from, bytes.length);
  }

  /**
   * Returns where a word stands first between two places; -1 where it does not. Horspool's way: the
   * letter under the word's end tells how far the word can move on.
   */
  int next(String word, int from, int to) {
    byte[] wanted = ascii(word);
    int last = wanted.length - 1;
    int[] step = new int[256];
    Arrays.fill(step, wanted.length);
    for (int i = 0; i < last; i++) {
      step[wanted[i]] = last - i;
    }
    int end = Math.min(to, bytes.length) - wanted.length;
    for (int i = Math.max(0, from); i <= end; i += step[bytes[i + last] & 0xFF]) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns where a name stands first, and not just as the beginning of a longer one; or -1. */
  int nextName(String name, int from) {
    String word = "/" + name;
    int place = next(word, from);
    while (place >= 0 && isRegular(at(place + word.length()))) {
      place = next(word, place + 1);
    }
    return place;
  }

  /** Returns where a little white space that starts at a place ends. */
  int pastSpace(int from) {
    int place = from;
    while (place < from + MOST_SPACE && isSpace(at(place))) {
      place++;
    }
    return place;
  }

  static boolean isSpace(int letter) {
    return switch (letter) {
      case 0, '\t', '\n', '\f', '\r', ' ' -> true;
      default -> false;
    };
  }

  /** Whether a letter belongs to a name, a number or a keyword. */
  static boolean isRegular(int letter) {
    return switch (letter) {
      case -1, '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> false;
      default -> !isSpace(letter);
    };
  }

  private static byte[] ascii(String word) {
    return word.getBytes(StandardCharsets.US_ASCII);
  }
}
