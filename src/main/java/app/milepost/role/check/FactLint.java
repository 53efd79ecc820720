package app.milepost.role.check;

import app.milepost.role.Fact;
import app.milepost.role.FactValue;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/** Finds figures that do not say when they held, and facts that may no longer hold. */
final class FactLint implements PackVisitor {

  private static final int YEARS = 3;

  private final LocalDate today;
  private final BiConsumer<String, String> report;

  FactLint(LocalDate today, BiConsumer<String, String> report) {
    this.today = today;
    this.report = report;
  }

  @Override
  public void fact(String path, Fact fact) {
    if (fact.period().isEmpty() && !(fact.value() instanceof FactValue.Words)) {
      report.accept(
          path,
          "The figure has no period. Add the time it speaks of, or “year not given” where the"
              + " source does not say.");
    }
    FactAge.end(fact.period())
        .ifPresentOrElse(end -> period(path, fact, end), () -> retrieved(path, fact));
  }

  private void period(String path, Fact fact, LocalDate end) {
    if (isOld(end)) {
      report.accept(
          path + ".period",
          "This speaks of %s, more than three years ago. Look for something newer."
              .formatted(fact.period()));
    }
  }

  private void retrieved(String path, Fact fact) {
    FactAge.day(fact.retrieved())
        .filter(this::isOld)
        .ifPresent(day ->
            report.accept(
                path + ".retrieved",
                "This was read on %s, more than three years ago. Read the source again."
                    .formatted(day)));
  }

  private boolean isOld(LocalDate end) {
    return end.plusYears(YEARS).isBefore(today);
  }
}
