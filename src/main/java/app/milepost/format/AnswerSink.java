package app.milepost.format;

import app.milepost.assessment.Evidence;

/** Takes what {@link AssessmentParser} finds. Items are named by their place in the pack. */
interface AnswerSink {

  /** Returns whether texts matter; where not, they are not even decoded and arrive empty. */
  boolean wantsTexts();

  void rung(String id);

  void personName(String name);

  void rated(int item, int rating, Evidence evidence, String note);

  void notApplicable(int item, String reason, String note);

  void notAnswered(int item, String note);
}
