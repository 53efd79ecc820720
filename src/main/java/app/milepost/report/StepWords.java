package app.milepost.report;

import app.milepost.people.NextStep;
import app.milepost.words.Numbers;
import java.util.List;
import java.util.stream.Stream;

/** A step that was agreed on, in words. */
public final class StepWords {

  private StepWords() {}

  /** Returns what was agreed on, line by line: the steps, then when both meet next. */
  public static List<String> of(Agreement agreement) {
    return Stream.concat(
            agreement.steps().stream().map(StepWords::of),
            agreement.appointment().map(day -> "Next appointment: " + Numbers.date(day)).stream())
        .toList();
  }

  /** Returns the step: {@code Book the course (by November 22, 2026; done)}. */
  public static String of(NextStep step) {
    String due = step.due().map(day -> "by " + Numbers.date(day)).orElse("");
    String done = step.done() ? "done" : "";
    String both = due.isEmpty() || done.isEmpty() ? due + done : due + "; " + done;
    return both.isEmpty() ? step.text() : "%s (%s)".formatted(step.text(), both);
  }
}
