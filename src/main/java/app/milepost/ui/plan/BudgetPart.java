package app.milepost.ui.plan;

import app.milepost.plan.Budget;
import app.milepost.ui.control.TitledPart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The hours and the money there are. */
final class BudgetPart extends TitledPart {

  private static final double USUAL_HOURS = 1_000;
  private static final double USUAL_MONEY = 3_000;
  private static final double HOURS_STEP = 10;
  private static final double MONEY_STEP = 50;

  private final PlanViewModel model;
  private final GridPane grid = new GridPane();
  private final Slider hours;
  private final Slider money;
  private final AmountField hoursField;
  private final AmountField moneyField;
  private final AmountField hoursAWeek;
  private final AmountField weeks;
  private Budget shown = Budget.USUAL;
  private boolean showing;

  BudgetPart(PlanViewModel model) {
    super(
        "What you can give",
        "Time of your own and money, until all is to be done. The plan changes with them.");
    this.model = model;
    setId("plan-budget");
    hours = slider("plan-hours", "Hours altogether", HOURS_STEP, this::hoursMoved);
    money = slider("plan-money", "Money altogether", MONEY_STEP, this::moneyMoved);
    hoursField =
        field(
            "plan-hours-field",
            "Hours altogether",
            0,
            BigDecimal.valueOf(Budget.MOST_HOURS),
            false,
            typed -> model.tryBudget(shown.withHours(typed.intValueExact())));
    moneyField =
        field(
            "plan-money-field",
            "Money altogether",
            0,
            Budget.MOST_MONEY,
            true,
            typed -> model.tryBudget(shown.withMoney(typed)));
    hoursAWeek =
        field(
            "plan-hours-a-week",
            "Hours a week",
            1,
            BigDecimal.valueOf(Budget.HOURS_OF_A_WEEK),
            false,
            typed ->
                model.tryBudget(
                    new Budget(
                        shown.hours(), shown.money(), typed.intValueExact(), shown.weeks())));
    weeks =
        field(
            "plan-weeks",
            "Weeks until all is done",
            1,
            BigDecimal.valueOf(Budget.MOST_WEEKS),
            false,
            typed ->
                model.tryBudget(
                    new Budget(
                        shown.hours(), shown.money(), shown.hoursAWeek(), typed.intValueExact())));
    grid.getStyleClass().add("budget");
    row("Time", hoursField, "hours");
    below(hours);
    row("Money", moneyField, "");
    below(money);
    row("A week", hoursAWeek, "hours at most");
    row("Until", weeks, "weeks from the start");
    getChildren().add(grid);
  }

  private Slider slider(String id, String name, double step, Consumer<Double> moved) {
    Slider slider = new Slider();
    slider.setId(id);
    slider.setAccessibleText(name);
    slider.setBlockIncrement(step);
    slider
        .valueProperty()
        .addListener((o, before, now) -> {
          if (!showing) {
            moved.accept(step * Math.round(now.doubleValue() / step));
            if (!slider.isValueChanging()) {
              model.settleBudget();
            }
          }
        });
    slider
        .valueChangingProperty()
        .addListener((o, before, now) -> {
          if (!now) {
            model.settleBudget();
            model.arrive();
          }
        });
    slider.focusedProperty().addListener((o, before, now) -> model.arrive());
    return slider;
  }

  private void hoursMoved(double value) {
    shown = shown.withHours((int) value);
    hoursField.show(BigDecimal.valueOf(shown.hours()));
    model.tryBudget(shown);
  }

  private void moneyMoved(double value) {
    shown = shown.withMoney(BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP));
    moneyField.show(shown.money());
    model.tryBudget(shown);
  }

  private AmountField field(
      String id,
      String name,
      int least,
      BigDecimal most,
      boolean cents,
      Consumer<BigDecimal> typed) {
    return new AmountField(
        id,
        name,
        BigDecimal.valueOf(least),
        most,
        cents,
        number -> {
          typed.accept(number);
          model.settleBudget();
          model.arrive();
        });
  }

  private void row(String name, AmountField field, String unit) {
    Label label = new Label(name);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(field.field());
    field.count(unit);
    GridPane.setValignment(label, VPos.BASELINE);
    GridPane.setValignment(field, VPos.BASELINE);
    GridPane.setHgrow(field, Priority.ALWAYS);
    grid.addRow(grid.getRowCount(), label, field);
  }

  /** Over the whole width, so that there is room for it beside no words, however large. */
  private void below(Slider slider) {
    grid.add(slider, 0, grid.getRowCount(), GridPane.REMAINING, 1);
  }

  /**
   * Shows a budget.
   *
   * @param currency of the career's costs, as it stands after an amount
   */
  void show(Budget budget, String currency) {
    showing = true;
    shown = budget;
    moneyField.count(currency);
    hours.setMax(most(USUAL_HOURS, budget.hours()));
    money.setMax(most(USUAL_MONEY, budget.money().doubleValue()));
    if (!hours.isValueChanging()) {
      hours.setValue(budget.hours());
    }
    if (!money.isValueChanging()) {
      money.setValue(budget.money().doubleValue());
    }
    hoursField.show(BigDecimal.valueOf(budget.hours()));
    moneyField.show(budget.money());
    hoursAWeek.show(BigDecimal.valueOf(budget.hoursAWeek()));
    weeks.show(BigDecimal.valueOf(budget.weeks()));
    showing = false;
  }

  /** Lets go of what was typed for somebody else. */
  void forget() {
    List.of(hoursField, moneyField, hoursAWeek, weeks).forEach(AmountField::forget);
  }

  /** A slider goes on as far as a person has gone in its field. */
  private static double most(double usual, double value) {
    return Math.max(usual, value);
  }
}
