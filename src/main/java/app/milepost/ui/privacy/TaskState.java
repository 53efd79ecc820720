package app.milepost.ui.privacy;

import java.util.Optional;

/** How far a task has come. */
sealed interface TaskState {

  /** Nothing is to be done. */
  record Closed() implements TaskState {}

  /** Secrets are asked for. */
  record Asking(Task task) implements TaskState {}

  /** The disk is at work. */
  record Working(Task task) implements TaskState {}

  /**
   * A recovery code is shown, once.
   *
   * @param code in groups
   * @param leftOver a sentence about what could not be put in order, if anything
   */
  record Showing(String code, Optional<String> leftOver) implements TaskState {

    /** Returns the last group, which a person types to say that the code is on paper. */
    String lastGroup() {
      return code.substring(code.lastIndexOf('-') + 1);
    }

    /** Does not tell the code, so that it can't end in a log. */
    @Override
    public String toString() {
      return "a recovery code is shown";
    }
  }
}
