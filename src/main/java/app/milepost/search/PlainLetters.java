package app.milepost.search;

/** Letters that are no plain letter with an accent, yet are typed as plain ones elsewhere. */
final class PlainLetters {

  private PlainLetters() {}

  /** Returns what a letter is typed as where keyboards lack it; most are themselves. */
  static String of(int letter) {
    return switch (letter) {
      case 'Ł', 'ł' -> "l";
      case 'Ø', 'ø' -> "o";
      case 'Đ', 'đ', 'Ð', 'ð' -> "d";
      case 'Æ', 'æ' -> "ae";
      case 'Œ', 'œ' -> "oe";
      case 'Þ', 'þ' -> "th";
      case 'Ħ', 'ħ' -> "h";
      case 'Ŧ', 'ŧ' -> "t";
      case 'Ŋ', 'ŋ' -> "n";
      case 'ı' -> "i";
      case 'ĸ' -> "k";
      case 'ẞ' -> "ss";
      default -> Character.toString(letter);
    };
  }
}
