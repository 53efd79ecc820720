package app.milepost.format.pdf;

/** Names and texts, in each of the ways that PDF writes them. Every byte becomes one letter. */
final class PdfTexts {

  private PdfTexts() {}

  /** Reads {@code /Name}, with {@code #20} for a letter by its number. */
  static String name(PdfCursor in) throws PdfRefusal {
    in.next();
    StringBuilder name = new StringBuilder();
    while (PdfBytes.isRegular(in.peek())) {
      int letter = in.next();
      name.append((char) (letter == '#' ? 16 * digit(in.next()) + digit(in.next()) : letter));
    }
    return name.toString();
  }

  /** Reads {@code <48656C6C6F>}. */
  static String hexadecimal(PdfCursor in) throws PdfRefusal {
    in.next();
    StringBuilder digits = new StringBuilder();
    for (int letter = in.next(); letter != '>'; letter = in.next()) {
      if (!PdfBytes.isSpace(letter)) {
        digits.append((char) letter);
      }
    }
    if (digits.length() % 2 == 1) {
      digits.append('0');
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < digits.length(); i += 2) {
      text.append((char) (16 * digit(digits.charAt(i)) + digit(digits.charAt(i + 1))));
    }
    return text.toString();
  }

  /** Reads {@code (Hello)}, which may have pairs of parentheses and escapes inside. */
  static String literal(PdfCursor in) throws PdfRefusal {
    in.next();
    StringBuilder text = new StringBuilder();
    int open = 1;
    while (true) {
      int letter = in.next();
      open += letter == '(' ? 1 : letter == ')' ? -1 : 0;
      if (open == 0) {
        return text.toString();
      }
      switch (letter) {
        case '\\' -> escape(in, text);
        case '\r' -> {
          in.takes("\n");
          text.append('\n');
        }
        default -> text.append((char) letter);
      }
    }
  }

  private static void escape(PdfCursor in, StringBuilder text) throws PdfRefusal {
    int letter = in.next();
    switch (letter) {
      case 'n' -> text.append('\n');
      case 'r' -> text.append('\r');
      case 't' -> text.append('\t');
      case 'b' -> text.append('\b');
      case 'f' -> text.append('\f');
      case '\n' -> {}
      case '\r' -> in.takes("\n");
      case '0', '1', '2', '3', '4', '5', '6', '7' -> text.append(octal(in, letter - '0'));
      default -> text.append((char) letter);
    }
  }

  private static char octal(PdfCursor in, int first) throws PdfRefusal {
    int value = first;
    for (int i = 0; i < 2 && '0' <= in.peek() && in.peek() <= '7'; i++) {
      value = 8 * value + in.next() - '0';
    }
    return (char) (value & 0xFF);
  }

  private static int digit(int letter) throws PdfRefusal {
    int digit = Character.digit(letter, 16);
    if (digit < 0) {
      throw new PdfRefusal(PdfProblem.CHANGED);
    }
    return digit;
  }
}
