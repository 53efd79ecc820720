package app.milepost.words;

import app.milepost.assessment.Answer;

/** An answer in a few words, whoever gave it. */
public final class AnswerWords {

  private AnswerWords() {}

  /** Returns the answer: {@code level 2 with an example} or {@code not answered}. */
  public static String of(Answer answer) {
    return switch (answer) {
      case Answer.Rated rated ->
          "level %d %s".formatted(rated.rating(), EvidenceWords.behind(rated.evidence()));
      case Answer.NotApplicable out -> "not part of this job";
      case Answer.NotAnswered none -> "not answered";
    };
  }
}
