package app.milepost.ui.report;

import app.milepost.report.PlanToPrint;
import app.milepost.report.ReportInput;
import app.milepost.ui.Latest;
import app.milepost.ui.Tasks;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether the employment plan follows the report on paper; offered where there is one. */
public final class PlanChoice {

  private static final Duration FOR_A_PLAN = Duration.ofSeconds(2);

  private final Tasks tasks;
  private final LongSupplier nanos;
  private final BooleanProperty wanted;
  private final Latest latest = new Latest();
  private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();

  /**
   * Prepares the choice.
   *
   * @param tasks where a plan is looked for
   * @param nanos a clock that only runs forward, in nanoseconds
   * @param wanted what was chosen last
   */
  public PlanChoice(Tasks tasks, LongSupplier nanos, BooleanProperty wanted) {
    this.tasks = tasks;
    this.nanos = nanos;
    this.wanted = wanted;
  }

  /** Returns what was chosen last. */
  BooleanProperty wantedProperty() {
    return wanted;
  }

  /** Returns whether there is a plan that could follow. */
  ReadOnlyBooleanProperty offeredProperty() {
    return offered.getReadOnlyProperty();
  }

  /** Looks whether there is a plan to a report; until that is known, all stays as it is. */
  void about(ReportInput input) {
    Latest.Wish mine = latest.next();
    tasks.run(
        () -> PlanToPrint.of(input, patience()).isPresent(),
        mine.only(offered::set),
        mine.only(failed -> offered.set(false)));
  }

  /**
   * Returns what makes of a report what goes on paper: the same, or followed by the plan if that is
   * wanted now. Looking for it takes a while.
   */
  UnaryOperator<ReportInput> completion() {
    return wanted.get() && offered.get()
        ? input -> PlanToPrint.of(input, patience()).map(input::with).orElse(input)
        : UnaryOperator.identity();
  }

  private BooleanSupplier patience() {
    long end = nanos.getAsLong() + FOR_A_PLAN.toNanos();
    return () -> nanos.getAsLong() - end > 0;
  }
}
