package app.milepost.search.career;

/** How near a name comes to what was typed, the nearest first. */
enum Nearness {
  /** It is the title, or the code. */
  TITLE,
  /** The title or code begins so. */
  TITLE_START,
  /** Every word begins a word of the title. */
  TITLE_WORDS,
  /** It is another name. */
  OTHER_NAME,
  /** Another name begins so. */
  OTHER_NAME_START,
  /** Every word begins a word of another name. */
  OTHER_NAME_WORDS,
  /** Every word is somewhere in its names, its code or its family. */
  ANYWHERE,
  /** A word is nowhere in it. */
  NOWHERE
}
