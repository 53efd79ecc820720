package app.milepost.ui.work;

import app.milepost.assessment.Answer;
import app.milepost.people.Counsel;
import app.milepost.people.NextStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a counsellor says about the client on screen, kept and undone with everything else. */
public final class Counselling implements Rater {

  private final Workspace workspace;
  private final Planning planning;

  /** Speaks about whoever the workspace shows. */
  public Counselling(Workspace workspace) {
    this.workspace = workspace;
    planning = new Planning(workspace);
  }

  @Override
  public Answer answerTo(String requirement) {
    return said().answers().getOrDefault(requirement, Answer.NotAnswered.BLANK);
  }

  @Override
  public void answer(String requirement, Answer after) {
    say(Optional.of(requirement), said().rating(requirement, after));
  }

  /** Erases all ratings, but neither notes nor steps. Does nothing where there are none. */
  public void startOver() {
    say(Optional.empty(), said().rating(Map.of()));
  }

  /** Only the client can say that something is no part of the job they mean. */
  @Override
  public boolean mayExclude(String requirement) {
    return false;
  }

  /** Replaces the notes that are for the counsellor alone. */
  public void notePrivately(String text) {
    say(Optional.empty(), said().notingPrivately(text));
  }

  /** Replaces the notes that are printed. */
  public void noteForBoth(String text) {
    say(Optional.empty(), said().noting(text));
  }

  /** Has the counsellor's ratings printed beside the client's, or not. */
  public void printRatings(boolean printed) {
    say(Optional.empty(), said().printingRatings(printed));
  }

  /** Agrees on the day to meet next, or on none. */
  public void meetOn(Optional<LocalDate> day) {
    say(Optional.empty(), said().meeting(day));
  }

  /** Adds a step at the end. */
  public void agreeOn(NextStep step) {
    changeSteps(steps -> steps.add(step));
  }

  /**
   * Replaces a step.
   *
   * @param index counted from 0
   */
  public void change(int index, NextStep step) {
    changeSteps(steps -> steps.set(index, step));
  }

  /**
   * Says of a step that it is done, or that it is not; one of the plan is so there too.
   *
   * @param index counted from 0
   * @param step what stands there
   * @param on the day on which it was done; empty where it was not
   */
  public void finish(int index, NextStep step, Optional<LocalDate> on) {
    step.activity()
        .ifPresentOrElse(
            id -> planning.finish(id, on), () -> change(index, step.finished(on.isPresent())));
  }

  /**
   * Takes a step off the list.
   *
   * @param index counted from 0
   */
  public void drop(int index) {
    changeSteps(steps -> steps.remove(index));
  }

  private void changeSteps(Consumer<List<NextStep>> change) {
    List<NextStep> steps = new ArrayList<>(said().steps());
    change.accept(steps);
    say(Optional.empty(), said().agreeing(steps));
  }

  /**
   * Says something else; does nothing while no answers are there.
   *
   * @param requirement id of the requirement it concerns, if one in particular
   */
  private void say(Optional<String> requirement, Counsel changed) {
    if (!said().equals(changed)) {
      workspace.make(new Edit.OfCounsel(requirement, said(), changed));
    }
  }

  private Counsel said() {
    return workspace.counselProperty().get();
  }
}
