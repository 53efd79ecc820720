package app.milepost.report.plan;

import app.milepost.plan.Budget;
import app.milepost.words.ActivityWords;

/** What a person can give, in words. */
public final class BudgetWords {

  private BudgetWords() {}

  /**
   * Returns it in a line: {@code 200 hours and $800; 8 hours a week, within 26 weeks}.
   *
   * @param currency of the money, an ISO 4217 code
   */
  public static String of(Budget budget, String currency) {
    return "%s and %s; %s a week, within %s"
        .formatted(
            ActivityWords.hours(budget.hours()),
            budget.money().signum() == 0
                ? "no money"
                : ActivityWords.money(budget.money(), currency),
            ActivityWords.hours(budget.hoursAWeek()),
            ActivityWords.weeks(budget.weeks()));
  }
}
