package app.milepost.ui.employment;

import app.milepost.plan.Barrier;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.EmploymentDetails.Service;
import app.milepost.plan.EmploymentText;
import app.milepost.ui.control.EnteredDate;
import app.milepost.ui.work.Leaving;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What is filled in of an employment plan, letter by letter. */
public final class EmploymentViewModel {

  /**
   * A step of the plan, for which something can be arranged.
   *
   * @param activity the id of what is done
   * @param title the heading people read
   * @param provider who usually offers it, may be empty
   */
  public record Step(String activity, String title, String provider) {}

  /** What is said where there is no room for another day. */
  static final String TOO_MANY_REVIEWS =
      "There are %d days of review, and no more are kept. Remove one first."
          .formatted(EmploymentDetails.MOST_REVIEWS);

  private final Consumer<EmploymentDetails> changed;
  private final ReadOnlyObjectWrapper<EmploymentDetails> details =
      new ReadOnlyObjectWrapper<>(EmploymentDetails.NONE);
  private final ReadOnlyObjectWrapper<List<Step>> steps = new ReadOnlyObjectWrapper<>(List.of());

  private final ObjectProperty<EnteredDate> typedReview =
      new SimpleObjectProperty<>(EnteredDate.none());

  private Runnable takingUpReview = () -> {};

  /** How a barrier would be met that was unmarked, in case that was a slip. */
  private final Map<Barrier, String> unmarked = new EnumMap<>(Barrier.class);

  /**
   * Begins with nothing filled in.
   *
   * @param changed keeps what a person fills in; hears of nothing else
   */
  public EmploymentViewModel(Consumer<EmploymentDetails> changed) {
    this.changed = changed;
  }

  /**
   * Has somebody ask before a day that is typed and not added is lost.
   *
   * @param ofNow tells whether the session it is typed for is still the one that is worked on
   * @param front brings the page to the front
   */
  public void askBeforeLeaving(Leaving leaving, BooleanSupplier ofNow, Runnable front) {
    leaving.watch(new TypedReview(this, ofNow, front));
  }

  /** Has somebody hear when the day of review that is typed is to be gone on with. */
  void onTakingUpReview(Runnable then) {
    takingUpReview = then;
  }

  /** Goes on with the day of review that is typed. */
  void takeUpReview() {
    takingUpReview.run();
  }

  /** Returns what is filled in. */
  public ReadOnlyObjectProperty<EmploymentDetails> detailsProperty() {
    return details.getReadOnlyProperty();
  }

  /** Returns the steps for which something can be arranged, in order. */
  public ReadOnlyObjectProperty<List<Step>> stepsProperty() {
    return steps.getReadOnlyProperty();
  }

  /** Shows another person's, and forgets what was typed for the one before. */
  public void turnTo(EmploymentDetails other, List<Step> plan) {
    unmarked.clear();
    typedReview.set(EnteredDate.none());
    show(other, plan);
  }

  /** Shows what the same person's is by now, as after undo or once the plan has changed. */
  public void show(EmploymentDetails now, List<Step> plan) {
    details.set(now);
    steps.set(List.copyOf(plan));
  }

  /** Changes a text. */
  public void say(EmploymentText which, String text) {
    change(now -> now.saying(which, text));
  }

  /** Changes what is arranged for an activity. */
  public void arrange(String activity, Service service) {
    change(now -> now.arranging(activity, service));
  }

  /** Marks a barrier or takes the mark away; how it is met comes back with the mark. */
  public void mark(Barrier barrier, boolean marked) {
    Optional<String> met = Optional.ofNullable(details.get().barriers().get(barrier));
    if (marked && met.isEmpty()) {
      meet(barrier, unmarked.getOrDefault(barrier, ""));
    } else if (!marked && met.isPresent()) {
      unmarked.put(barrier, met.get());
      change(now -> now.without(barrier));
    }
  }

  /** Changes how a barrier is met, and marks it. */
  public void meet(Barrier barrier, String how) {
    change(now -> now.meeting(barrier, how));
  }

  /** Returns the day of review that is being typed, until it is added. */
  public ObjectProperty<EnteredDate> typedReviewProperty() {
    return typedReview;
  }

  /**
   * Adds the day of review that is typed; does nothing while there is none that can be read.
   *
   * @return why there is no room for it; empty otherwise
   */
  public Optional<String> addReview() {
    Optional<LocalDate> day = typedReview.get().day();
    List<LocalDate> days = details.get().reviews();
    if (day.isEmpty() || days.contains(day.get())) {
      day.ifPresent(there -> typedReview.set(EnteredDate.none()));
      return Optional.empty();
    }
    if (days.size() >= EmploymentDetails.MOST_REVIEWS) {
      return Optional.of(TOO_MANY_REVIEWS);
    }
    change(now -> now.reviewedOn(Stream.concat(days.stream(), day.stream()).toList()));
    typedReview.set(EnteredDate.none());
    return Optional.empty();
  }

  /** Removes a day of review. */
  public void dropReview(LocalDate day) {
    change(
        now -> now.reviewedOn(now.reviews().stream().filter(other -> !other.equals(day)).toList()));
  }

  private void change(UnaryOperator<EmploymentDetails> how) {
    EmploymentDetails after = how.apply(details.get());
    if (!after.equals(details.get())) {
      details.set(after);
      changed.accept(after);
    }
  }
}
