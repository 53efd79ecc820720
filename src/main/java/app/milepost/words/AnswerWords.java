package app.milepost.words;

import app.milepost.assessment.Answer;

/** An answer in a few words. */
public final class AnswerWords {

  private AnswerWords() {}

  /**
   * Returns an answer that somebody gave on themselves: {@code level 2 with an example} or {@code
   * not answered}.
   */
  public static String of(Answer answer) {
    return of(answer, Viewpoint.OWN);
  }

  /** Returns an answer: {@code level 2 with an example}, {@code level 2 from an example}. */
  public static String of(Answer answer, Viewpoint from) {
    return switch (answer) {
      case Answer.Rated rated ->
          "level %d %s".formatted(rated.rating(), EvidenceWords.behind(rated.evidence(), from));
      case Answer.NotApplicable out -> "not part of this job";
      case Answer.NotAnswered none -> "not answered";
    };
  }
}
