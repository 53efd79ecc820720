package app.milepost.ui.plan;

import app.milepost.chart.plan.CurveChart;
import app.milepost.chart.plan.CurvePoint;
import app.milepost.plan.Budget;
import app.milepost.plan.Curve;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.DrawingView;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/** What more hours or more money would bring. */
final class CurvePart extends TitledPart {

  private static final double LARGEST = 1.1;
  private static final double WIDTH = 760;

  /** So many times what there is, the curve is drawn at most: what lies beyond tells little. */
  private static final double BEYOND = 3;

  private static final double LEAST_HOURS = 400;
  private static final double LEAST_MONEY = 1_000;

  private final DrawingView chart = new DrawingView(LARGEST);
  private final Label waiting = Texts.muted("");
  private Budget budget = Budget.USUAL;
  private String sign = "";
  private PlanCurve curve = PlanCurve.none(Curve.By.HOURS);

  CurvePart(PlanStudy study) {
    super(
        "What more would bring",
        "The best that can be reached with each amount, the other one as it is. Each step is"
            + " exact. Must-haves come before points, so the line may step down where one more"
            + " closes.");
    setId("plan-curve");
    chart.setId("plan-curve-chart");
    waiting.setId("plan-curve-waiting");
    SegmentedButton choice = new SegmentedButton();
    choice.setToggleGroup(null);
    choice
        .getButtons()
        .addAll(
            choice("curve-by-hours", "Hours", Curve.By.HOURS, study),
            choice("curve-by-money", "Money", Curve.By.MONEY, study));
    study
        .curveProperty()
        .addListener((o, before, now) ->
            choice
                .getButtons()
                .forEach(button -> button.setSelected(now.by().equals(button.getUserData()))));
    getChildren().addAll(choice, chart, waiting);
    study.curveProperty().addListener((o, before, now) -> show(now));
    show(study.curveProperty().get());
  }

  private ToggleButton choice(String id, String text, Curve.By by, PlanStudy study) {
    ToggleButton button = new ToggleButton(text);
    button.setId(id);
    button.setUserData(by);
    button.setAccessibleText("What more %s would bring".formatted(text.toLowerCase(Locale.ROOT)));
    button.setSelected(study.curveProperty().get().by() == by);
    button.setOnAction(e -> {
      button.setSelected(true);
      study.vary(by);
    });
    return button;
  }

  /**
   * Marks the budget there is.
   *
   * @param currencySign what stands before an amount of money
   */
  void show(Budget there, String currencySign) {
    budget = there;
    sign = currencySign;
    draw();
  }

  private void show(PlanCurve now) {
    curve = now;
    draw();
  }

  private void draw() {
    boolean hours = curve.by() == Curve.By.HOURS;
    boolean drawn = !curve.steps().isEmpty();
    Children.show(chart, drawn);
    Children.show(waiting, !curve.whole());
    waiting.setText(
        curve.ended()
            ? "There was no time to work out what smaller amounts would bring."
            : "Being worked out…");
    if (drawn) {
      List<CurvePoint> points =
          curve.steps().stream()
              .map(step ->
                  new CurvePoint(
                      hours ? step.hours() : step.money().doubleValue(),
                      step.earned(),
                      step.blocking()))
              .toList();
      double own = hours ? budget.hours() : budget.money().doubleValue();
      double least = hours ? LEAST_HOURS : LEAST_MONEY;
      double end =
          Math.max(
              own * 1.1, Math.max(least, Math.min(points.getLast().budget() * 1.1, own * BEYOND)));
      CurveChart.Scale scale =
          hours ? new CurveChart.Scale("hours", "") : new CurveChart.Scale("", sign);
      chart.show(CurveChart.fluid(points, own, end, scale, WIDTH));
    }
  }
}
