package app.milepost.format.pdf;

import java.util.OptionalInt;

/**
 * A place in a file that moves on as letters are taken. Goes no farther from its start than any
 * dictionary of Milepost's is long.
 */
final class PdfCursor {

  private static final int LONGEST = 4096;
  private static final int MOST_DIGITS = 9;

  private final PdfBytes pdf;
  private final int end;
  private int place;

  PdfCursor(PdfBytes pdf, int start) {
    this.pdf = pdf;
    place = start;
    end = Math.min(pdf.length(), start + LONGEST);
  }

  int place() {
    return place;
  }

  /** Goes back to, or on to, another place. */
  void moveTo(int other) {
    place = other;
  }

  /** Returns the next letter, 0 to 255, without taking it; -1 at the end. */
  int peek() {
    return place < end ? pdf.at(place) : -1;
  }

  /** Takes the next letter, 0 to 255. */
  int next() throws PdfRefusal {
    int letter = peek();
    if (letter < 0) {
      throw new PdfRefusal(PdfProblem.CHANGED);
    }
    place++;
    return letter;
  }

  /** Takes these letters if they come next. */
  boolean takes(String letters) {
    boolean there = pdf.has(letters, place) && place + letters.length() <= end;
    place += there ? letters.length() : 0;
    return there;
  }

  void skipSpace() {
    while (PdfBytes.isSpace(peek())) {
      place++;
    }
  }

  /** Takes a whole number of nine digits at most, if one comes next. */
  OptionalInt whole() {
    skipSpace();
    int start = place;
    int value = 0;
    while ('0' <= peek() && peek() <= '9' && place - start < MOST_DIGITS) {
      value = 10 * value + peek() - '0';
      place++;
    }
    if (place > start && !PdfBytes.isRegular(peek())) {
      return OptionalInt.of(value);
    }
    place = start;
    return OptionalInt.empty();
  }
}
