package app.milepost.report;

import app.milepost.people.NextStep;
import app.milepost.words.Numbers;

/** A step that was agreed on, in words. */
final class StepWords {

  private StepWords() {}

  /** Returns the step: {@code Book the course (by November 22, 2026; done)}. */
  static String of(NextStep step) {
    String due = step.due().map(day -> "by " + Numbers.date(day)).orElse("");
    String done = step.done() ? "done" : "";
    String both = due.isEmpty() || done.isEmpty() ? due + done : due + "; " + done;
    return both.isEmpty() ? step.text() : "%s (%s)".formatted(step.text(), both);
  }
}
