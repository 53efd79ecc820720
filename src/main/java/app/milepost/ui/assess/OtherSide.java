package app.milepost.ui.assess;

import app.milepost.assessment.Answer;

/** What is told of the answer of the side that is not in front. */
public sealed interface OtherSide {

  /** It is told. */
  record Seen(Answer answer) implements OtherSide {}

  /** There is one, to be told once the side in front has answered. */
  record Hidden() implements OtherSide {}
}
