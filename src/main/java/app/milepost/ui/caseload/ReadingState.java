package app.milepost.ui.caseload;

/** How far reading has come. */
sealed interface ReadingState {

  /** Nothing has been asked for. */
  record Idle() implements ReadingState {}

  /**
   * People are being read.
   *
   * @param share of everybody, 0 to 1
   */
  record UnderWay(double share) implements ReadingState {}

  /** Everybody has been read. */
  record Done() implements ReadingState {}

  /** A person has stopped it. */
  record Stopped() implements ReadingState {}

  /**
   * It could not go on.
   *
   * @param sentence what happened and what to do
   */
  record Failed(String sentence) implements ReadingState {}
}
