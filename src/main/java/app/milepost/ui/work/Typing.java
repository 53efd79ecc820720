package app.milepost.ui.work;

/**
 * Typing into one note, letter by letter, that counts as one change.
 *
 * @param latest the last letters typed
 * @param longest how many characters the note has had at most since it began
 * @param onlyShortens whether nothing but deleting was done
 */
record Typing(Typed latest, int longest, boolean onlyShortens) {

  /** So many letters are taken back in mending a slip. */
  private static final int SLIP = 4;

  /** Begins with the first letters. */
  static Typing of(Typed first) {
    return new Typing(first, first.after().length(), first.shortens());
  }

  /** Returns the same with more typed. */
  Typing with(Typed more) {
    return new Typing(
        more, Math.max(longest, more.after().length()), onlyShortens && more.shortens());
  }

  /**
   * Returns whether more belongs to it. Not where a note that was written is deleted, be it at once
   * or letter by letter: undo has to bring that note back.
   */
  boolean goesOnWith(Typed more) {
    boolean slip = !more.after().isEmpty() && more.after().length() >= longest - SLIP;
    return more.isInFieldOf(latest) && (!more.shortens() || onlyShortens || slip);
  }
}
