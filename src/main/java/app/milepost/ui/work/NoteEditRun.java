package app.milepost.ui.work;

/**
 * Typing into one note, letter by letter, that counts as one change.
 *
 * @param latest the last letters typed
 * @param longest how many characters the note has had at most since it began
 * @param onlyShortens whether nothing but deleting was done
 */
record NoteEditRun(NoteEdit latest, int longest, boolean onlyShortens) {

  /** So many letters are taken back in mending a slip. */
  private static final int SLIP = 4;

  /** Begins with the first letters. */
  static NoteEditRun of(NoteEdit first) {
    return new NoteEditRun(first, first.after().length(), first.shortens());
  }

  /** Returns the same with more typed. */
  NoteEditRun with(NoteEdit more) {
    return new NoteEditRun(
        more, Math.max(longest, more.after().length()), onlyShortens && more.shortens());
  }

  /**
   * Returns whether more belongs to it. Not where a note that was written is deleted, be it at once
   * or letter by letter: undo has to bring that note back.
   */
  boolean goesOnWith(NoteEdit more) {
    boolean slip = !more.after().isEmpty() && more.after().length() >= longest - SLIP;
    return more.isInFieldOf(latest) && (!more.shortens() || onlyShortens || slip);
  }
}
