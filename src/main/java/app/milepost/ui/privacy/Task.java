package app.milepost.ui.privacy;

/** What can be done about protection. */
enum Task {
  /** Protect what is in the folder. */
  TURN_ON,
  /** Put another passphrase in place of the one of now. */
  CHANGE,
  /** Put another recovery code in place of the one of now. */
  NEW_CODE,
  /** Protect it no more. */
  TURN_OFF
}
