package app.milepost.cli;

import app.milepost.assessment.Answer;
import app.milepost.format.AssessmentFile;
import app.milepost.words.Numbers;
import java.util.ArrayList;
import java.util.List;

/** What came of an import, file by file. */
final class ImportTally {

  private int added;
  private int there;
  private int refused;

  void added() {
    added++;
  }

  void alreadyThere() {
    there++;
  }

  void refuse() {
    refused++;
  }

  int refused() {
    return refused;
  }

  /** Returns the whole import: {@code 2 people added, 1 already there, 1 file refused.} */
  String sentence() {
    List<String> parts = new ArrayList<>();
    parts.add("%d %s added".formatted(added, added == 1 ? "person" : "people"));
    if (there > 0) {
      parts.add("%d already there".formatted(there));
    }
    if (refused > 0) {
      parts.add("%d %s refused".formatted(refused, refused == 1 ? "file" : "files"));
    }
    return String.join(", ", parts) + ".";
  }

  /** Returns what a file held, without naming anybody. */
  static String answers(AssessmentFile file) {
    long count =
        file.assessment().answers().values().stream()
            .filter(a -> !(a instanceof Answer.NotAnswered))
            .count();
    String answers = "one person with %d %s".formatted(count, count == 1 ? "answer" : "answers");
    return file.date().map(day -> answers + " of " + Numbers.date(day)).orElse(answers);
  }
}
