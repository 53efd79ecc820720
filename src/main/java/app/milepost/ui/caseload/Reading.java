package app.milepost.ui.caseload;

/** How far reading has come. */
sealed interface Reading {

  /** Nothing has been asked for. */
  record Idle() implements Reading {}

  /**
   * People are being read.
   *
   * @param share of everybody, 0 to 1
   */
  record UnderWay(double share) implements Reading {}

  /** Everybody has been read. */
  record Done() implements Reading {}

  /** A person has stopped it. */
  record Stopped() implements Reading {}

  /**
   * It could not go on.
   *
   * @param sentence what happened and what to do
   */
  record Failed(String sentence) implements Reading {}
}
