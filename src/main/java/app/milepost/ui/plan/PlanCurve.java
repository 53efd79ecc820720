package app.milepost.ui.plan;

import app.milepost.plan.Curve;
import java.util.List;

/**
 * What more of one budget would bring, as far as it is known.
 *
 * @param by which budget
 * @param steps the least first
 * @param whole whether all of them are known
 * @param ended whether no more of them are looked for
 */
record PlanCurve(Curve.By by, List<Curve.Step> steps, boolean whole, boolean ended) {

  PlanCurve {
    steps = List.copyOf(steps);
  }

  static PlanCurve none(Curve.By by) {
    return new PlanCurve(by, List.of(), false, false);
  }
}
