package app.milepost.search;

/** Where in a folded text a word stands, one place after the other. */
final class Places {

  private final String text;
  private final String word;
  private int at;

  Places(String text, String word) {
    this.text = text;
    this.word = word;
    at = text.indexOf(word);
  }

  boolean isThere() {
    return at >= 0;
  }

  void next() {
    at = text.indexOf(word, at + 1);
  }

  int from() {
    return at;
  }

  int to() {
    return at + word.length();
  }

  Closeness closeness() {
    boolean begins = at == 0 || !joined(text.charAt(at - 1), word.charAt(0));
    if (!begins) {
      return Closeness.INSIDE;
    }
    char last = word.charAt(word.length() - 1);
    return endsAt(to(), last) || (letter(to()) == 's' && endsAt(to() + 1, 's'))
        ? Closeness.WORD
        : Closeness.START;
  }

  private boolean endsAt(int end, char last) {
    return end >= text.length() || !joined(last, text.charAt(end));
  }

  private char letter(int index) {
    return index < text.length() ? text.charAt(index) : ' ';
  }

  private static boolean joined(char one, char next) {
    return Character.isLetterOrDigit(one) && Character.isLetterOrDigit(next);
  }
}
