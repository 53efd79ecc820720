package app.milepost.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads dictionaries of the size and depth that Milepost writes, and refuses all others. */
final class PdfParser {

  private static final int DEEPEST = 4;

  private final PdfCursor in;

  private PdfParser(PdfCursor in) {
    this.in = in;
  }

  /**
   * Reads a dictionary.
   *
   * @param in stands before it, and behind it afterwards
   * @throws PdfRefusal if there is none
   */
  static PdfValue.Dictionary dictionary(PdfCursor in) throws PdfRefusal {
    if (new PdfParser(in).value(0) instanceof PdfValue.Dictionary dictionary) {
      return dictionary;
    }
    throw refusal();
  }

  private PdfValue value(int depth) throws PdfRefusal {
    in.skipSpace();
    if (depth > DEEPEST) {
      throw refusal();
    }
    if (in.takes("<<")) {
      return entries(depth);
    }
    if (in.takes("[")) {
      return values(depth);
    }
    return switch (in.peek()) {
      case '/' -> new PdfValue.Name(PdfTexts.name(in));
      case '(' -> new PdfValue.Text(PdfTexts.literal(in));
      case '<' -> new PdfValue.Text(PdfTexts.hexadecimal(in));
      default -> plain();
    };
  }

  private PdfValue entries(int depth) throws PdfRefusal {
    Map<String, PdfValue> entries = new HashMap<>();
    in.skipSpace();
    while (!in.takes(">>")) {
      if (in.peek() != '/' || entries.put(PdfTexts.name(in), value(depth + 1)) != null) {
        throw refusal();
      }
      in.skipSpace();
    }
    return new PdfValue.Dictionary(entries);
  }

  private PdfValue values(int depth) throws PdfRefusal {
    List<PdfValue> values = new ArrayList<>();
    in.skipSpace();
    while (!in.takes("]")) {
      values.add(value(depth + 1));
      in.skipSpace();
    }
    return new PdfValue.Many(values);
  }

  /** A number, a reference, or a word such as {@code true}. */
  private PdfValue plain() throws PdfRefusal {
    OptionalInt number = in.whole();
    if (number.isPresent()) {
      int after = in.place();
      OptionalInt generation = in.whole();
      in.skipSpace();
      if (generation.isPresent() && in.takes("R") && !PdfBytes.isRegular(in.peek())) {
        return new PdfValue.Reference(number.getAsInt(), generation.getAsInt());
      }
      in.moveTo(after);
      return new PdfValue.Whole(number.getAsInt());
    }
    int start = in.place();
    while (PdfBytes.isRegular(in.peek())) {
      in.next();
    }
    if (in.place() == start) {
      throw refusal();
    }
    return new PdfValue.Other();
  }

  private static PdfRefusal refusal() {
    return new PdfRefusal(PdfProblem.CHANGED);
  }
}
